/** Headers for all addresses that a pattern of a `_headers` file fits. */
export type HeaderRule = {
    fits: RegExp;
    headers: [name: string, value: string][];
};
/**
 * Reads a `_headers` file, as Cloudflare Pages and Netlify define it: an address pattern at the
 * start of a line, its headers indented below, `#` for comments.
 */
export declare function readHeaderRules(text: string): HeaderRule[];
/**
 * The headers for one address. Where two rules set the same header, hosts join the values with a
 * comma.
 *
 * @param path the address without host and query.
 */
export declare function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string>;
