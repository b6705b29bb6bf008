/** What hosts count of a built folder. Paths go from the folder. */
export type SiteSize = {
    files: number;
    bytes: number;
    largest: {
        path: string;
        bytes: number;
    };
    /** The folder that holds most files itself, those in its own folders left out. */
    fullest: {
        path: string;
        files: number;
    };
};
/** One limit of one host: what it counts, and how much of that it takes. */
type Limit = {
    host: string;
    counts: keyof SiteSize;
    most: number;
};
/**
 * Limits of hosts that councils use, as given on developers.cloudflare.com/pages/platform/limits,
 * docs.netlify.com/site-deploys/overview, “GitHub Pages limits” on docs.github.com, “GitLab Pages” on docs.gitlab.com
 * and learn.microsoft.com/azure/static-web-apps/quotas. A server of one’s own, or a bucket such as S3, has none that
 * a site of text could meet.
 */
export declare const limits: readonly Limit[];
/**
 * Says how large a site is and then, a line each, which hosts would not take it. A limit that is
 * reached and not passed is kept.
 */
export declare function hostLines(size: SiteSize): string[];
/** Counts the files of a site by their paths, with forward slashes, and their sizes in bytes. */
export declare function sizeOf(files: Iterable<readonly [path: string, {
    size: number;
}]>): SiteSize;
export {};
