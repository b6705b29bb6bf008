import type { Framework } from '../schemas/framework.ts';
import { inWords } from './dates.ts';
import type { Site } from './site.ts';
import { capitalised, listInWords } from '../wording/words.ts';

/**
 * Up to which day results are in. It is not the site’s own day, by which days to come and days past
 * are told apart: what was published between the two is not known here, and no page may say that it
 * is not there.
 */

type Known = Pick<Site, 'settings' | 'frameworks'>;

/** Whether visits under a framework can still start on a day (ISO), so that new results may come. */
export function isLive({ kinds }: Pick<Framework, 'kinds'>, day: string): boolean {
  return kinds.some(({ until }) => until === undefined || until >= day);
}

/**
 * The day (ISO) up to which results of a family of frameworks are in.
 *
 * @returns the site’s own day where the settings name none: of such a family nothing new can come.
 */
export function resultsDay(family: string, { settings }: Pick<Site, 'settings'>): string {
  const known = settings.resultsUpTo.find((one) => one.family === family);
  return known?.day ?? settings.asOf;
}

/** The same for the grades of the leading subject; the earliest day where several families are live. */
export function leadingResultsDay({ settings, frameworks }: Known): string {
  const leading = settings.subjects[0]?.id;
  const days = [...frameworks.values()]
    .filter(({ subject, outcome }) => subject === leading && outcome === 'graded')
    .filter((framework) => isLive(framework, settings.asOf))
    .map(({ family }) => resultsDay(family, { settings }));
  return days.sort()[0] ?? settings.asOf;
}

/** “Results published up to 20 August 2026.” */
export function resultsUpToInWords(site: Known): string {
  return `Results published up to ${inWords(leadingResultsDay(site))}.`;
}

/** What else is in up to another day: “Focused visit: up to 27 January 2026.” Empty where none is. */
export function otherResultsUpToInWords(site: Known): string {
  const { settings, frameworks } = site;
  const leading = leadingResultsDay(site);
  const others = settings.resultsUpTo.filter(({ day }) => day !== leading);
  const byDay = Map.groupBy(others, ({ day }) => day);
  return [...byDay]
    .map(([day, those]) => {
      const names = those.map(({ family }) => familyName(family, [...frameworks.values()]));
      return `${capitalised(listInWords(names))}: up to ${inWords(day)}.`;
    })
    .join(' ');
}

/** What the results of a family are called: the short name of its newest framework. */
export function familyName(family: string, frameworks: readonly Framework[]): string {
  const those = frameworks.filter((one) => one.family === family);
  const newest = those.find(({ id }) => !those.some(({ follows }) => follows === id));
  return newest?.shortName ?? family;
}
