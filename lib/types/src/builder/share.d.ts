/** One of several parts of a site, each built on a machine of its own. The first is 1. */
export type Share = {
    index: number;
    of: number;
};
/**
 * Reads a share as it is written: `3/8`.
 *
 * @throws with what to write instead.
 */
export declare function readShare(text: string): Share;
/**
 * Decides which share has which file: every n-th council with all that is its own. The first share
 * has what belongs to no council.
 *
 * @param councils the short names of all councils, in the order of the site.
 * @returns whether a path from the root of the site is in the share.
 */
export declare function inShare(share: Share, councils: readonly string[]): (path: string) => boolean;
