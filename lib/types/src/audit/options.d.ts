/** What somebody asked for on the command line. Times are in milliseconds, sizes in bytes. */
export type Options = {
    target: {
        dir: string;
    } | {
        url: string;
    };
    /** Folders of shares to put together; none for an audit of its own. */
    merge: string[];
    only: string[] | undefined;
    sample: boolean;
    shard: {
        index: number;
        of: number;
    } | undefined;
    reports: string[];
    out: string;
    cache: string;
    useCache: boolean;
    waivers: string;
    asOf: string;
    browsers: number;
    timeout: number;
    pageLimit: number;
    help: boolean;
};
/** The reports that can be asked for. */
export declare const reportNames: string[];
export declare const usage: string;
/** Reads the command line. Throws with what to write instead. */
export declare function readOptions(args: readonly string[]): Options;
