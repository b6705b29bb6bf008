/** The command line of the tool, as an auditor would write it. */
export declare function axeArguments(addresses: readonly string[], out: string, source: string): string[];
/**
 * Runs the tool on pages and gives its exit code; 1 also when it reports on fewer pages than it was
 * given. The axe it runs is written beside the report, so that anybody can run the same.
 */
export declare function runAxeCli(addresses: readonly string[], out: string): Promise<number>;
/** The command `audit:axe`. Gives the exit code of the tool; 1 when there is no page. */
export declare function run(args: readonly string[]): Promise<number>;
