import type { Imported } from './run.ts';
/** Everything an import has to say, line by line, the summary last. */
export declare function reportLines({ outcomes, problems, written }: Imported, dryRun: boolean): string[];
