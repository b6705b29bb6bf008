import { formatDate } from '../domain/dates.ts';
import { familyName, leadingResultsDay, type ResultsBasis } from '../domain/results-up-to.ts';
import { say } from './say.ts';
import { capitalised, listInWords } from './words.ts';

/**
 * “Results published up to 20 August 2026.”
 *
 * @param subject its short name; the leading one where it is left out.
 */
export function resultsUpToInWords(site: ResultsBasis, subject?: string): string {
  return say('resultsUpTo', { day: formatDate(leadingResultsDay(site, subject)) });
}

/** What else is in up to another day: “Focused visit: up to 27 January 2026.” Empty where none is. */
export function otherResultsUpToInWords(site: ResultsBasis): string {
  const { settings, frameworks } = site;
  const leading = leadingResultsDay(site);
  const others = settings.resultsUpTo.filter(({ day }) => day !== leading);
  const byDay = Map.groupBy(others, ({ day }) => day);
  return [...byDay]
    .map(([day, those]) => {
      const names = those.map(({ family }) => familyName(family, [...frameworks.values()]));
      return `${capitalised(listInWords(names))}: up to ${formatDate(day)}.`;
    })
    .join(' ');
}
