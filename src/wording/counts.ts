import type { Change, Comparison } from '../domain/change.ts';
import { formatMonth } from '../domain/dates.ts';
import { overallId } from '../domain/outcome.ts';
import type { ReturnTime } from '../domain/return-time.ts';
import type { Inspection } from '../domain/site.ts';
import type { Noun } from '../schemas/site.ts';
import {
  allOf,
  capitalised,
  counted,
  countedInDigits,
  formFor,
  listInWords,
  numberInWords,
} from './words.ts';

/**
 * Sentences with a number in them. All are made here, from words in the form that goes with the
 * number, and tested with none, one, two and many. What a sentence counts is never left to a page.
 */

/** How many points a report lists, or what it says instead. Nothing where nobody counted. */
export function pointsInReport({
  improvementCount: count,
  improvementsInProse: instead,
}: Pick<Inspection, 'improvementCount' | 'improvementsInProse'>): string {
  const listed =
    count === undefined
      ? []
      : [
          count === 0
            ? 'The report has no list of what must improve.'
            : `The report names ${counted(count, 'thing')} to improve.`,
        ];
  return [...listed, ...(instead === undefined ? [] : [instead])].join(' ');
}

/** “Inspectors listed three points, told here in our words.” */
export function pointsToldHere(count: number): string {
  return `Inspectors listed ${counted(count, 'point')}, told here in our words.`;
}

/** A group of areas: “all four areas Good”, “both areas Good”, “one area Good”. */
export function allAreas(count: number): string {
  return count === 1 ? 'one area' : allOf(count, 'area');
}

/** “Good in all four areas”, “Good in three and Inadequate in one of four areas”. */
export function areasByGrade(
  groups: readonly { label: string; count: number }[],
  areas: number,
): string {
  const [first] = groups;
  if (!first) return 'No area has a grade';
  if (first.count === areas) return `${first.label} in ${allAreas(areas)}`;
  const said = groups.map(({ label, count }) => `${label} in ${numberInWords(count)}`);
  return `${listInWords(said)} of ${counted(areas, 'area')}`;
}

/**
 * “Better in one area, the same in three. One can’t be compared.” Areas that nobody judges any more
 * are counted too, and the overall grade has a sentence of its own.
 */
export function changeInWords({ changes, dropped }: Comparison): string {
  const areas = changes.filter(({ area }) => area.id !== overallId);
  const of = (verdict: Change['verdict']) =>
    areas.filter((change) => change.verdict === verdict).length;
  const compared = firstWithNoun([
    [of('better'), 'better in'],
    [of('worse'), 'worse in'],
    [of('same'), 'the same in'],
  ]);
  const overall = changes.find(({ area }) => area.id === overallId);
  return [
    ...(compared === '' ? [] : [`${capitalised(compared)}.`]),
    ...notCompared(of('not-comparable'), dropped.length, compared !== ''),
    ...(overall && overall.verdict !== 'not-comparable'
      ? [overallChange(overall, areas.length === 0)]
      : []),
  ].join(' ');
}

function firstWithNoun(parts: readonly (readonly [number, string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words], index) =>
      index === 0 ? `${words} ${counted(count, 'area')}` : `${words} ${numberInWords(count)}`,
    )
    .join(', ');
}

function notCompared(unlike: number, dropped: number, isNamed: boolean): string[] {
  if (unlike + dropped === 0) return [];
  const name = (count: number, named: boolean) =>
    named ? numberInWords(count) : counted(count, 'area');
  const gone = (named: boolean) =>
    `${name(dropped, named)} ${formFor(dropped, 'is', 'are')} no longer judged`;
  if (unlike === 0) return [`${capitalised(gone(isNamed))}.`];
  const first = `${capitalised(name(unlike, isNamed))} can’t be compared`;
  return [dropped === 0 ? `${first}.` : `${first}, and ${gone(true)}.`];
}

type Compared = Extract<Change, { verdict: 'better' | 'worse' | 'same' }>;

/** One single rating is called by its own name: nothing else is over all. */
function overallChange({ area, verdict, before, after }: Compared, isSingle: boolean): string {
  if (isSingle) {
    const how =
      verdict === 'same'
        ? `${after.label} both times`
        : `${verdict}, from ${before.label} to ${after.label}`;
    return `${area.plain}: ${how}.`;
  }
  return verdict === 'same'
    ? `Overall, the grade was ${after.label} both times.`
    : `Overall, it is ${verdict}: from ${before.label} to ${after.label}.`;
}

/** “Of 153 councils, 28 were judged Outstanding and 71 Good.” */
export function bodiesByGrade(
  count: number,
  groups: readonly { label: string; count: number }[],
  { one, many }: Noun,
): string {
  const all = countedInDigits(count, one, many);
  if (groups.length === 0) {
    if (count === 0) return `There are no ${many} here.`;
    return count === 1
      ? `The only ${one} here has no such grade.`
      : `None of ${all} has such a grade.`;
  }
  const [first] = groups;
  if (count === 1) return `The only ${one} here was judged ${first?.label ?? ''}.`;
  const said = groups.map(
    ({ label, count: some }, index) =>
      `${String(some)} ${index === 0 ? `${formFor(some, 'was', 'were')} judged ` : ''}${label}`,
  );
  return `Of ${all}, ${listInWords(said)}.`;
}

/** “8 councils have no such grade.” */
export function bodiesWithout(count: number, { one, many }: Noun): string {
  return `${capitalised(countedInDigits(count, one, many))} ${formFor(count, 'has', 'have')} no such grade.`;
}

/** Of which councils a list has the latest result: “each of 153 councils”, “the only council here”. */
export function eachBody(count: number, { one, many }: Noun): string {
  return count === 1 ? `the only ${one} here` : `each of ${countedInDigits(count, one, many)}`;
}

/** “The 10 councils most like Brent”, “The council most like it”. */
export function bodiesLike(count: number, { one, many }: Noun, name = 'it'): string {
  const these = count === 1 ? one : countedInDigits(count, one, many);
  return `The ${these} most like ${name}`;
}

/** What a list of the councils most like one says of itself. */
export function neighboursInWords(count: number, name: string, { one, many }: Noun): string {
  return count === 1
    ? `This ${one} is most like ${name} in who lives there. It is called a statistical neighbour.`
    : `These ${many} are most like ${name} in who lives there. They are called statistical neighbours, and stand here in order of name.`;
}

/** “There are 63 inspections and visits. The newest stand first.” */
export function inspectionsInList(count: number): string {
  return count === 1
    ? 'There is one inspection or visit.'
    : `There are ${countedInDigits(count, 'inspection')} and visits. The newest stand first.`;
}

/** “These are the newest 20 of 63.” Nothing where that is all of them. */
export function newestOf(shown: number, all: number, one = ''): string {
  if (shown >= all) return '';
  const noun = one === '' ? '' : ` ${formFor(all, one, `${one}s`)}`;
  return shown === 1
    ? `This is the newest of ${String(all)}${noun}.`
    : `These are the newest ${String(shown)} of ${String(all)}${noun}.`;
}

/** How long the next full inspection took to come, in how many cases, as a sentence. */
export function returnInWords(
  { cases, fromMonths, toMonths, grade }: ReturnTime,
  since: string,
  { one }: Noun,
): string {
  const span =
    fromMonths === toMonths
      ? countedInDigits(toMonths, 'month')
      : `${String(fromMonths)} to ${countedInDigits(toMonths, 'month')}`;
  const whose = grade === undefined ? '' : ` of a ${one} whose overall grade was ${grade}`;
  return `Of the full inspections${whose} reported since ${formatMonth(since)}, ${String(cases)} ${formFor(cases, 'has', 'have')} been followed by another, ${span} later.`;
}

/** “Within 10 working days”. */
export function withinWorkingDays(count: number): string {
  return `Within ${countedInDigits(count, 'working day')}`;
}

/** “70 working days after the report came out”: a sum as a part of a sentence. */
export function workingDaysAfter(count: number, start: string): string {
  return `${countedInDigits(count, 'working day')} after ${start}`;
}

/** How long a document is: “1 page”, “12 pages”. Nothing where that is not known. */
export function pagesInWords(pages: number | undefined): string {
  return pages === undefined ? '' : countedInDigits(pages, 'page');
}
