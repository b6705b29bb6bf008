import { isGraded, isNarrative, overallOf, resultsIn } from '../domain/outcome.ts';
import { once } from '../domain/once.ts';
import type { Inspection } from '../domain/site.ts';
import { absent } from '../domain/absent.ts';
import { gradesInWords, inBrief } from './grades.ts';
import { reportStateInWords } from './report-state.ts';
import { capitalised, counted } from './words.ts';

/**
 * Sentences made from data. Each says no more than the data does: no grade is worked out, and what
 * is not there is said in words.
 */

/** The result of any visit in a few sentences. Pages, data and feeds all say it. */
export const resultInWords = once((inspection: Inspection): string =>
  [reportStateInWords(inspection), foundInWords(inspection)].filter(Boolean).join(' '),
);

function foundInWords(inspection: Inspection): string {
  if (isGraded(inspection)) return gradesInWords(inspection);
  return inspection.outcome.type === 'narrative'
    ? narrativeInWords(inspection)
    : ungradedInWords(inspection);
}

/** A result in a few words, for a line in a list. */
export function briefly(inspection: Inspection): string {
  if (isGraded(inspection)) return inBrief(inspection);
  if (!isNarrative(inspection)) return ungradedInWords(inspection);
  return resultsIn(inspection)
    .map(({ result }) =>
      result.kind === 'graded' ? result.grade.label : capitalised(result.words),
    )
    .join(', ');
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
    ? `${topic} They asked for action on something at once: an area for priority action.`
    : topic;
}
