import type { Again, Verdicts, YearOfChange } from '../domain/changed.ts';
import type { GradeShare } from '../domain/findings.ts';
import { overallId } from '../domain/outcome.ts';
import type { Noun } from '../schemas/site.ts';
import { areaInSentence } from './grades.ts';
import { capitalised, countedInDigits, digits, formFor, listInWords } from './words.ts';

/** What counts say first, in sentences that have their base in them. */

const percents = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** “110 of 152 (72%)”. Without a base there is no share. */
export function shareOf(count: number, of: number): string {
  const share = of === 0 ? '' : ` (${percents.format(count / of)})`;
  return `${digits.format(count)} of ${digits.format(of)}${share}`;
}

/** “Good or Outstanding”: the better half of a scale. */
export function bestInWords({ best }: Pick<GradeShare, 'best'>): string {
  return listInWords(best.map(({ label }) => label).toReversed(), 'or');
}

/**
 * “Good or Outstanding in 110 of 152 councils, and Inadequate in 13.” Said so that an outcome in
 * words reads as well: a council is not “Typically positive experiences and outcomes”. A lowest grade
 * that none has is not said.
 */
export function findingInWords(finding: GradeShare, name: string, { one, many }: Noun): string {
  const { bestCount, lowest, lowestCount, of } = finding;
  const most = `${bestInWords(finding)} in ${digits.format(bestCount)} of ${countedInDigits(of, one, many)}`;
  const least =
    lowest && lowestCount > 0 ? `, and ${lowest.label} in ${digits.format(lowestCount)}` : '';
  return `${name}: ${most}${least}.`;
}

/** The same on an earlier day, which is given in words: “On 31 March 2020: Good or Outstanding in 75 of 149 (50%).” */
export function earlierInWords(day: string, finding: GradeShare): string {
  return `On ${day}: ${bestInWords(finding)} in ${shareOf(finding.bestCount, finding.of)}.`;
}

/** What the counts of a day say. The day is given in words. */
export type DayFinding = { day: string; finding: GradeShare };

/** The title of the chart of all years: “Good or Outstanding: 25 of 120 (21%) on 31 March 2016, 110 of 152 (72%) on …”. */
export function yearsTitle(...days: readonly DayFinding[]): string {
  const said = days.map(
    ({ day, finding }) => `${shareOf(finding.bestCount, finding.of)} on ${day}`,
  );
  const last = days.at(-1);
  return last ? `${bestInWords(last.finding)}: ${said.join(', ')}` : '';
}

/**
 * “Of 31 councils inspected again in 2026, 12 were better, 4 were worse and 9 were the same overall. 6 …”
 * What none turned out to be is not said. Whoever has no overall grade in both inspections can’t be compared.
 */
export function changedInWords(
  year: string,
  { bodies, hasOverall, overall: { better, worse, same } }: YearOfChange,
  { one, many }: Noun,
): string {
  const all = bodies.length;
  const these = countedInDigits(all, one, many);
  const unlike = all - better - worse - same;
  if (unlike === all) {
    const again = `In ${year}, ${these} ${formFor(all, 'was', 'were')} inspected again.`;
    return hasOverall ? `${again} No overall grade can be compared.` : again;
  }
  const counts = [
    [better, 'better'] as const,
    [worse, 'worse'] as const,
    [same, 'the same'] as const,
  ];
  const said = listInWords(
    counts
      .filter(([count]) => count > 0)
      .map(([count, words]) => `${digits.format(count)} ${formFor(count, 'was', 'were')} ${words}`),
  );
  const rest = unlike === 0 ? '' : ` ${digits.format(unlike)} can’t be compared.`;
  return `Of ${these} inspected again in ${year}, ${said} overall.${rest}`;
}

/** Which areas of one council turned out how: “Leaders and premises”. */
export function areasWith(
  { comparison }: Pick<Again, 'comparison'>,
  verdict: keyof Verdicts,
): string {
  const names = comparison.changes
    .filter((change) => change.verdict === verdict && change.area.id !== overallId)
    .map(({ area }) => areaInSentence(area));
  return capitalised(listInWords(names));
}

/** How a council turned out in a cell: “2 better, 1 worse”. */
export function verdictsInBrief(verdicts: Verdicts): string {
  const said = [
    verdicts.better > 0 ? `${String(verdicts.better)} better` : '',
    verdicts.worse > 0 ? `${String(verdicts.worse)} worse` : '',
    verdicts.same > 0 ? `${String(verdicts.same)} the same` : '',
  ].filter((one) => one !== '');
  return said.length === 0 ? 'Can’t be compared' : capitalised(said.join(', '));
}

/**
 * What the page of those inspected longest ago says first. Nobody knows who has waited since: a later
 * inspection may not have a report yet.
 */
export function oldestInWords(name: string, ago: string, upTo: string): string {
  return `Of the latest full inspections published up to ${upTo}, that of ${name} is the oldest: it was ${ago}.`;
}

/** Where a chart’s numbers are from. */
export function sourceOf(inspectors: string, upTo: string): string {
  return `Source: reports of ${inspectors}, published up to ${upTo}, counted here.`;
}
