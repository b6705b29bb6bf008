import type { CouncilResults } from '../domain/council.ts';
import { formatDate } from '../domain/dates.ts';
import { othersOf, type Others } from '../domain/whole.ts';
import { nextDates, type NextDate } from './next-dates.ts';
import { whileThere } from '../domain/lifecycle.ts';
import { leadingResultsDay } from '../domain/results-up-to.ts';
import type { Authority, Site } from '../domain/site.ts';
import { ownSubject } from '../domain/subjects.ts';
import { timelineOf, type Timeline } from '../domain/timeline.ts';

/** What stands around a council’s latest result: what comes next, what came before, how others did. */
export type Around = {
  dates: NextDate[];
  timeline: Timeline;
  others: Others;
  /** The site’s own day, and the day up to which results are in, in words. */
  asOf: string;
  upTo: string;
};

/** Puts a council’s latest result into its time and its place. */
export function councilContext(authority: Authority, results: CouncilResults, site: Site): Around {
  const { settings, frameworks } = site;
  const graded = results.latest ? [results.latest, ...results.earlier] : [];
  const upTo = leadingResultsDay(site, ownSubject(authority, settings).id);
  return {
    dates: whileThere(
      nextDates(results, { ...site, asOf: settings.asOf, upTo }),
      authority,
      settings.asOf,
    ),
    timeline: timelineOf(graded, frameworks),
    others: othersOf(authority, site),
    asOf: formatDate(settings.asOf),
    upTo: formatDate(upTo),
  };
}
