import type { Figures } from '../domain/figures.ts';
import type { Standing } from '../domain/outcome.ts';
/** Sentences made from counts. Numbers stay in digits, so that they are easy to compare. */
/** “Of 153 councils, 28 were judged Outstanding and 71 Good. 8 have no such grade: …” */
export declare function figuresInWords({ councils, counts, without }: Figures): string;
/** Why some councils in a table have no grade, each reason once. */
export declare function reasonsInWords(rows: readonly {
    figures: Pick<Figures, 'without'>;
}[]): string[];
/** The letter that stands for a grade in a picture; a dash where there is none. */
export declare function letterOf(standing: Standing): string;
/** The first letter of a grade: O, G, R, I. */
export declare function initialOf({ label }: {
    label: string;
}): string;
/** What stands in a picture where there is no grade. */
export declare const noGrade = "\u2013";
/** What became of an area in a few words: the grade, or why there is none. */
export declare function standingInWords(standing: Standing): string;
/** The year that names an inspection in a picture: the one in which it ended. */
export declare function yearOf({ ended, published, }: {
    ended?: string | undefined;
    published: string;
}): string;
