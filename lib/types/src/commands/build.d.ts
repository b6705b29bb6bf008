/**
 * Builds the site. With CONTENT_CHECKED=1 the content is not held against the rules for words again,
 * for a CI that has just done so; with PAGES_ONLY=1 there is nothing but pages, so that the bench can
 * count the other forms apart.
 */
declare const _default: import("./command.ts").Command;
export default _default;
