/**
 * The command `audit`. Gives the exit code: 0 when nothing is wrong, 1 when something is or a page
 * could not be checked, 2 when the command line makes no sense.
 */
export declare function run(args: readonly string[]): Promise<number>;
