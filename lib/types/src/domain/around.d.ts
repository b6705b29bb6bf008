import type { CouncilResults } from './council.ts';
import { type Others } from './england.ts';
import { type NextDate } from './next-dates.ts';
import type { Authority, Site } from './site.ts';
import { type Timeline } from './timeline.ts';
/** What stands around a council’s latest result: what comes next, what came before, how others did. */
export type Around = {
    dates: NextDate[];
    timeline: Timeline;
    others: Others;
    /** The site’s own day in words. */
    asOf: string;
};
/** Puts a council’s latest result into its time and its place. */
export declare function aroundCouncil(authority: Authority, results: CouncilResults, site: Site): Around;
