/** Headers for all addresses that a pattern of a `_headers` file fits. */
export type HeaderRule = { fits: RegExp; headers: [name: string, value: string][] };

/**
 * Reads a `_headers` file, as Cloudflare Pages and Netlify define it: an address pattern at the
 * start of a line, its headers indented below, `#` for comments.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, name, value] = /^\s+([^:\s]+):(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value.trim()]);
    else if (line.startsWith('/')) rules.push({ fits: patternOf(line.trim()), headers: [] });
  }
  return rules;
}

/**
 * The headers for one address. Where two rules set the same header, hosts join the values with a
 * comma.
 *
 * @param path the address without host and query.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  const fitting = rules.filter(({ fits }) => fits.test(path)).flatMap((rule) => rule.headers);
  for (const [name, value] of fitting) {
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

/** `*` stands for anything, `:name` for one step of the path. */
function patternOf(path: string): RegExp {
  const source = path
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
