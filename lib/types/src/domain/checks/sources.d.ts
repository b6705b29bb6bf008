import type { Figure, Source } from '../../schemas/papers.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
/** A place in a file that names one of the file's sources. */
export type Use = {
    field: FieldPath;
    source: string;
};
/** Uses of sources that the file does not list, ids that are there twice, and days to come. */
export declare function badSources(file: string, sources: readonly Source[], uses: readonly Use[], asOf: string | undefined): Finding[];
/** The places where a list of figures names a source. */
export declare function usesIn(figures: readonly Figure[]): Use[];
/** Nothing that is told can be later than the site's own day. */
export declare function inTheFuture(file: string, days: readonly {
    field: FieldPath;
    day: string;
}[], asOf: string | undefined): Finding[];
