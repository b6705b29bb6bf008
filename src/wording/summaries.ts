import { formatDate } from '../domain/dates.ts';
import type { SummaryGaps } from '../domain/summary-gaps.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { countedInDigits, formFor, listInWords } from './words.ts';

/** Words about how a summary can be checked, and how it came to be. */

/** When a summary was written, and compared with the report. */
type SummaryDays = { written: string; compared?: string | undefined };

/**
 * How a summary came to be: as the publisher says it, and the day on which it was compared.
 *
 * @returns nothing where the publisher says nothing of it, or nobody noted when it was written.
 */
export function howItWasMade(
  summary: SummaryDays | undefined,
  { summaries }: Pick<SiteSettings, 'summaries'>,
): string {
  if (!summary || !summaries) return '';
  const { compared } = summary;
  const reading =
    compared === undefined ? [] : [`It was compared with the report on ${formatDate(compared)}.`];
  return [summaries.made, ...reading].join(' ');
}

/** The words of the link to the page about that. */
export const howSummariesAreMade = 'How summaries are made, and how to tell us of a mistake';

/** Pages of a report, for a reader who has no link: “Report, page 4”, “Report, pages 3 and 4”. */
export function reportPagesInWords(pages: readonly number[]): string {
  return `Report, ${formFor(pages.length, 'page', 'pages')} ${listInWords(pages.map(String))}`;
}

/** The whole words of a link to one page of a report. */
export function reportPageInWords(page: number): string {
  return `Report, page ${String(page)}`;
}

/** “12 of 153 latest inspections have no summary.” Empty where each has one. */
export function summariesMissing(missing: number, of: number): string {
  if (missing === 0) return '';
  return `${String(missing)} of ${countedInDigits(of, 'latest inspection')} ${formFor(missing, 'has', 'have')} no summary.`;
}

/** “Three inspections whose report lists points have none here.” Empty where each has its own. */
export function pointsMissing(count: number): string {
  if (count === 0) return '';
  return `${countedInDigits(count, 'inspection')} whose report lists points ${formFor(count, 'has', 'have')} none here.`;
}

/** What is not written yet, a line each; no line where all is there. */
export function gapsInWords({ latest, withoutSummary, withoutPoints }: SummaryGaps): string[] {
  return [summariesMissing(withoutSummary, latest), pointsMissing(withoutPoints)].filter(
    (line) => line !== '',
  );
}
