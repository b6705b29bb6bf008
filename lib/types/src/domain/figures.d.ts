import type { Framework, Grade, GradeMark } from '../schemas/framework.ts';
import { type GradedInspection, type Standing } from './outcome.ts';
import type { Authority, Site } from './site.ts';
import { type Strand } from './strands.ts';
/** What is counted, and on which day (ISO). */
export type AsOf = {
    day: string;
    subject: string;
    frameworks: ReadonlyMap<string, Framework>;
};
/** One council with what became of one strand there. */
export type CouncilStanding = {
    authority: Authority;
    standing: Standing;
};
/** How many councils have which grade. Nothing is dropped: the numbers add up to all of them. */
export type Figures = {
    councils: number;
    /** Every grade of the scale, best first, those with no council too. */
    counts: {
        grade: Grade;
        count: number;
    }[];
    /** Councils without such a grade, by the reason. */
    without: {
        words: string;
        why: string;
        count: number;
    }[];
};
/** The site’s own day and its leading subject. */
export declare function today({ settings, frameworks }: Pick<Site, 'settings' | 'frameworks'>): AsOf;
/**
 * The graded inspection that counted for a council on a day: the last one that inspectors had
 * finished by then, even if its report came out some weeks later.
 *
 * Ofsted counts “as at 31 March” in the same way. Counted so, the share of councils that were good
 * or outstanding overall is the published one: 79 of 149 (53%) on 31 March 2022, 91 of 151 (60%) on
 * 31 March 2024, with London 28 of 33 (85%) and the North West 8 of 22 (36%). By the day of
 * publication the first would be 81 of 149 (54%): nine inspections of early 2022 came out in April
 * and May. The others would be the same.
 *
 * Three things differ from the published tables. Ofsted closes its list some weeks after the day (on
 * 30 April in 2022, when 80 of our 149 were good or outstanding); we take every report that has come
 * out since. Councils that have ended (Cumbria, say) are not on the site, so earlier years have a
 * council or two fewer. And a new council counts as not inspected until its own first inspection.
 */
export declare function latestBy({ inspections }: Pick<Authority, 'inspections'>, asOf: Pick<AsOf, 'day' | 'subject'>): GradedInspection | undefined;
/** The strands that councils’ latest inspections judged on a day: the newest rules first. */
export declare function strandsOn(authorities: readonly Authority[], asOf: AsOf): Strand[];
/** What became of a strand in each council that was there on the day, in the order given. */
export declare function standingsOf(strand: Strand, authorities: readonly Authority[], asOf: AsOf): CouncilStanding[];
/** Counts councils by grade. */
export declare function figuresOf(strand: Strand, authorities: readonly Authority[], asOf: AsOf): Figures;
/** The shapes that grades wear, on any scale. */
export declare function marksInUse({ frameworks }: Pick<Site, 'frameworks'>): GradeMark[];
/** How many councils have a grade at all. */
export declare function gradedIn({ counts }: Pick<Figures, 'counts'>): number;
/**
 * The figures on each 31 March, the day on which Ofsted counts, and on the site’s own day. A year is
 * there once more than half of the councils had such a grade.
 */
export declare function figuresByYear(strand: Strand, authorities: readonly Authority[], asOf: AsOf): {
    day: string;
    figures: Figures;
}[];
