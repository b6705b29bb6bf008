/** Why an address is refused, and what to write instead. */
export type LinkProblem = {
    message: string;
    fix: string;
};
/** A link that was not refused starts like this. The sanitiser holds it as a second lock. */
export declare const ALLOWED_HREF: RegExp;
/**
 * Says what is wrong with the address of a link, or gives `undefined` where nothing is.
 *
 * Allowed: `https`, `http`, `mailto` and `tel`, a path of this site from its root (`/about/`) and
 * a place on the same page (`#grades`). Refused: every other scheme however it is disguised,
 * protocol-relative addresses, names and passwords in addresses, backslashes, spaces, invisible
 * characters and look-alike letters in a host name.
 */
export declare function linkProblem(href: string): LinkProblem | undefined;
