/**
 * Checks the content without building. Advice is no failure. Files that are as they were are not read
 * for mistakes again, not by the next build either.
 */
declare const _default: import("./command.ts").Command;
export default _default;
