/**
 * A digest of everything that decides what an audit finds, other than the pages: the audit's own
 * source, the engines it uses and the browser. Nobody has to remember to raise a number.
 */
export declare function auditVersion(): string;
/** The version of an installed package. */
export declare function versionOf(name: string): string;
/** The browser's own words, such as `Chromium 156.0.1234.5`. */
export declare function browserVersion(): string;
