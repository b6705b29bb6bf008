import { formatMonth, spanInWords } from '../domain/dates.ts';
import {
  isGraded,
  judgedAreas,
  overallId,
  overallOf,
  type GradedInspection,
} from '../domain/outcome.ts';
import { once } from '../domain/once.ts';
import type { Inspection } from '../domain/site.ts';
import { absent } from '../domain/absent.ts';
import { allAreas, areasByGrade } from './counts.ts';
import { capitalised, counted, inSentence, listInWords, numberInWords } from './words.ts';

/**
 * Sentences made from data. Each says no more than the data does: no grade is worked out, and what
 * is not there is said in words.
 */

/** Who inspected: “Ofsted”, “Ofsted and the Care Quality Commission”. */
export function inspectors({ framework }: Pick<Inspection, 'framework'>): string {
  return listInWords(framework.inspectorates.map((name) => name.replace(/^Care/, 'the Care')));
}

/** What kind of visit it was: “inspection”, “focused visit”. */
export function kindName({ framework, kind }: Pick<Inspection, 'framework' | 'kind'>): string {
  return framework.kinds.find(({ id }) => id === kind)?.name ?? kind;
}

/** What such a visit is, in a sentence or two. */
export function kindAbout({ framework, kind }: Pick<Inspection, 'framework' | 'kind'>): string {
  return framework.kinds.find(({ id }) => id === kind)?.about ?? framework.about;
}

/** When inspectors were there, or why that is not known: “27 April to 1 May 2026”. */
export function onSiteInWords({ onSite, onSiteNotKnown, looked }: Inspection): string {
  if (onSite.length === 0) return onSiteNotKnown ?? absent('the days on site', looked);
  return listInWords(onSite.map(({ from, to }) => spanInWords(from, to)));
}

/** The month that names a visit: the one in which it ended, else the one of its report. */
export function monthOf({ ended, published }: Inspection): string {
  return formatMonth(ended ?? published);
}

/** The same after a comma. A month of a report is said to be one: “published in February 2026”. */
export function monthInTitle({ ended, published }: Inspection): string {
  return ended === undefined ? `published in ${formatMonth(published)}` : formatMonth(ended);
}

/** The same in a sentence: “in May 2026”, or where only the report has a day, “published in …”. */
export function inMonthOf(inspection: Inspection): string {
  return inspection.ended === undefined
    ? monthInTitle(inspection)
    : `in ${monthInTitle(inspection)}`;
}

/** A short title: “Inspection, May 2026”. */
export function shortTitle(inspection: Inspection): string {
  return `${capitalised(kindName(inspection))}, ${monthInTitle(inspection)}`;
}

/** The result of any visit in a few sentences. Pages, data and feeds all say it. */
export const resultInWords = once((inspection: Inspection): string => {
  if (isGraded(inspection)) return gradesInWords(inspection);
  return inspection.outcome.type === 'narrative'
    ? narrativeInWords(inspection)
    : ungradedInWords(inspection);
});

/** That a report calls an area otherwise than the framework does, mistakes of print included. */
export function areaAsPrinted(printed: string): string {
  return `The report calls it “${printed}”.`;
}

/** The grades of a graded inspection in sentences, areas first, the overall grade after them. */
export function gradesInWords(inspection: GradedInspection): string {
  const who = capitalised(inspectors(inspection));
  const overall = overallOf(inspection);
  const sentences = [`${who} judged ${areasInWords(inspection)}.`];
  sentences.push(...gradesAbsent(inspection));
  if (overall?.result.kind === 'graded') {
    sentences.push(`The overall grade is ${overall.result.grade.label}.`);
  } else if (overall && !isNotKnown(overallId, inspection)) {
    sentences.push('There is no overall grade.');
  } else if (overall) {
    sentences.push(absent('the overall grade', inspection.looked));
  }
  return sentences.join(' ');
}

/** Which areas have no grade, and which have one that we have not added. */
function gradesAbsent(inspection: GradedInspection): string[] {
  const missing = judgedAreas(inspection).filter(({ result }) => result.kind === 'missing');
  const namesOf = (areas: typeof missing) =>
    listInWords(areas.map(({ plain }) => inSentence(plain)));
  const [known, open] = [
    missing.filter(({ id }) => !isNotKnown(id, inspection)),
    missing.filter(({ id }) => isNotKnown(id, inspection)),
  ];
  return [
    ...(known.length > 0 ? [`There is no grade for ${namesOf(known)}.`] : []),
    ...(open.length > 0 ? [absent(`the grade for ${namesOf(open)}`, inspection.looked)] : []),
  ];
}

/** Whether inspectors may well have graded an area, and only we do not have the grade. */
function isNotKnown(area: string, { outcome }: GradedInspection): boolean {
  return outcome.judgements.some(
    (one) => one.area === area && 'missing' in one && one.missing === 'not-known',
  );
}

/** “three areas Good (leaders, …) and one Requires improvement to be good (care leavers)”. */
function areasInWords(inspection: GradedInspection): string {
  const { grades } = inspection.framework;
  const areas = judgedAreas(inspection);
  const groups = grades.flatMap((grade) => {
    const those = areas.filter(
      ({ result }) => result.kind === 'graded' && result.grade.id === grade.id,
    );
    return those.length > 0 ? [{ grade, those }] : [];
  });
  const [first] = groups;
  if (first?.those.length === areas.length) {
    const which = areas.length === 1 ? ` (${inSentence(areas[0]?.plain ?? '')})` : '';
    return `${allAreas(areas.length)} ${first.grade.label}${which}`;
  }
  return listInWords(
    groups.map(({ grade, those }, index) => {
      const count = index === 0 ? counted(those.length, 'area') : numberInWords(those.length);
      return `${count} ${grade.label} (${listInWords(those.map(({ plain }) => inSentence(plain)))})`;
    }),
  );
}

/** The outcome in words of an inspection without grades, or why it is not known. */
export function narrativeInWords({ framework, outcome, looked }: Inspection): string {
  if (outcome.type !== 'narrative' || framework.outcome !== 'narrative') return '';
  const result = framework.results.find(({ id }) => id === outcome.result);
  if (!result) return outcome.resultNotKnown ?? absent('the outcome', looked);
  return `${result.label}. ${result.meaning}`;
}

/** Why there is no overall grade, or no grade at all. Empty where inspectors gave them all. */
export function whyNoGrade(inspection: Inspection): string {
  if ('why' in inspection.framework) return inspection.framework.why;
  const overall = isGraded(inspection) ? overallOf(inspection) : undefined;
  return overall?.result.kind === 'missing' ? overall.result.why : '';
}

/**
 * How long a page takes to read, at 200 words a minute: slower than most adults read, because the
 * words are hard and the matter is grave.
 *
 * @param words how many words the page's own text has.
 */
export function readingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / 200));
  return `About ${counted(minutes, 'minute')} to read`;
}

type Ungraded = Extract<Inspection['outcome'], { type: 'ungraded' }>;

/**
 * Why a page cannot say what inspectors looked at. What nobody has rewritten yet is not published.
 *
 * @param looked the day on which somebody looked for it, where somebody did.
 */
export function whyNoTopic(
  { topicNotKnown, topicToRewrite }: Partial<Ungraded>,
  looked: string | undefined,
): string {
  if (topicNotKnown !== undefined) return topicNotKnown;
  return topicToRewrite === undefined
    ? absent('what inspectors looked at', looked)
    : 'We have not yet put into plain words what inspectors looked at.';
}

/** What a visit without grades looked at. */
export function ungradedInWords({
  outcome,
  looked,
}: Pick<Inspection, 'outcome' | 'looked'>): string {
  if (outcome.type !== 'ungraded') return '';
  const topic = outcome.topic
    ? `Inspectors looked at ${outcome.topic}.`
    : whyNoTopic(outcome, looked);
  return outcome.priorityAction
    ? `${topic} They told the council to act on something at once: an area for priority action.`
    : topic;
}

/** How many areas have which grade, for a line in a list: “Good in three areas, …”. */
export function inBrief(inspection: GradedInspection): string {
  const areas = judgedAreas(inspection);
  const groups = inspection.framework.grades.map(({ id, label }) => ({
    label,
    count: areas.filter(({ result }) => result.kind === 'graded' && result.grade.id === id).length,
  }));
  return areasByGrade(
    groups.filter(({ count }) => count > 0),
    areas.length,
  );
}
