import { bodyNoun } from '../domain/language.ts';
import type { Document, Figure, PageChange, Source } from '../schemas/papers.ts';
import type { ActionStatus } from '../schemas/response.ts';
import { formatDate, formatMonth } from '../domain/dates.ts';
import type { Fact } from './fact.ts';
import type { Looked } from '../domain/looked.ts';
import type { Action, AnsweredPoint, CouncilSays, Due, WorkedOut } from '../domain/responses.ts';
import type { Meeting } from '../domain/site.ts';
import { absent, absentPart } from '../domain/absent.ts';
import { pagesInWords, workingDaysAfter } from './counts.ts';
import { allOf, capitalised, counted, formFor, listInWords, numberInWords } from './words.ts';

/** Sentences about what a council says. Each says whose words they are and where they are from. */

/** How far an action is, as a word. */
export const statuses: Record<ActionStatus, string> = {
  planned: 'Planned',
  'not-started': 'Not started',
  'under-way': 'Under way',
  done: 'Done',
  changed: 'Changed',
  dropped: 'Dropped',
};

/** “Under way, said the ${bodyNoun().one} on 13 October 2025”, “Done on 1 April 2023”, “Dropped: …”. */
export function statusInWords(action: Action): string {
  const status = statuses[action.status];
  if (action.status === 'done') return `${status} on ${formatDate(action.done)}`;
  const said = `${status}, said the ${bodyNoun().one} on ${formatDate(action.lastNews)}`;
  return 'why' in action ? `${said}. ${action.why}` : said;
}

/** A day, or a month where nobody said which day: “21 November 2025”, “November 2025”. */
export function byInWords(dayOrMonth: string): string {
  return dayOrMonth.length > 7 ? formatDate(dayOrMonth) : formatMonth(`${dayOrMonth}-01`);
}

/** The day the statement is due. A sum is called one: “15 May 2023 (we worked this out)”. */
export function dueDay({ kind, date }: Due): string {
  return kind === 'worked-out' ? `${formatDate(date)} (we worked this out)` : formatDate(date);
}

/** The same in a sentence, on a day: “Its written statement was due on 21 November 2025.” */
export function dueSentence(due: Due, asOf: string): string {
  return `Its written statement ${due.date < asOf ? 'was' : 'is'} due on ${dueDay(due)}.`;
}

/** How the day is known: who said so, or the sum. Where the two differ, both are told. */
export function dueHow(due: Due): string {
  if (due.kind === 'worked-out') return sumInWords(due);
  const said = `The ${bodyNoun().one} said so: ${sourceInWords(due.source)}.`;
  if (!due.workedOut || due.workedOut.date === due.date) return said;
  return `${said} The sum from the law gives another day, ${formatDate(due.workedOut.date)}. ${sumInWords(due.workedOut)}`;
}

function sumInWords({ workingDays, since, received, law }: WorkedOut): string {
  const start = received
    ? `the ${bodyNoun().one} received the report on ${formatDate(since)}`
    : `the report was published on ${formatDate(since)}; we have not added the day the ${bodyNoun().one} received it`;
  return `That is ${workingDaysAfter(workingDays, start)}. The rule is in ${law}.`;
}

/** “Minutes of the panel, 13 October 2025”. */
export function sourceInWords({ title, on }: Pick<Source, 'title' | 'on'>): string {
  return `${title}, ${formatDate(on)}`;
}

/** Which points an action answers: “all three points”, “point 2”, “points 1 and 3”. */
export function numbersInWords(numbers: readonly number[], total: number): string {
  if (total > 1 && numbers.length === total) return allOf(total, 'point');
  return `${formFor(numbers.length, 'point', 'points')} ${listInWords(numbers.map(String))}`;
}

/** How many of the inspectors’ points have an answer here, and for how many we have added none. */
export function answeredInWords({
  points,
  actions,
  looked,
}: Pick<CouncilSays, 'points' | 'actions' | 'looked'>): string {
  const listed = `Inspectors listed ${counted(points.length, 'point')} to improve.`;
  return `${listed} ${answersInWords({ points, actions, looked })}`;
}

/** The same where the points stand just above. */
export function answersInWords({
  points,
  actions,
  looked,
}: Pick<CouncilSays, 'points' | 'actions' | 'looked'>): string {
  const open = points.filter((point) => point.actions.length === 0).length;
  if (open === points.length) return answerAbsent(looked);
  if (answersTogether({ points, actions })) {
    return `The ${bodyNoun().one} names ${counted(actions.length, 'action')} for all of them together.`;
  }
  if (open === 0) return `The ${bodyNoun().one} names an action for each.`;
  return `The ${bodyNoun().one} names actions for ${numberInWords(points.length - open)}. For ${numberInWords(open)}, ${absentPart('an answer', looked)}.`;
}

/** What stands in the place of the council’s answer, to a report or to one point of it. */
export function answerAbsent(looked: Looked): string {
  return absent(`an answer from the ${bodyNoun().one}`, looked);
}

/** Whether each action answers all points, so that nothing has to be told point by point. */
export function answersTogether({
  points,
  actions,
}: Pick<CouncilSays, 'points' | 'actions'>): boolean {
  return points.length > 1 && actions.every(({ numbers }) => numbers.length === points.length);
}

/** One change of a page: a mistake that was put right is called a correction. */
export function changeOfPage(change: PageChange): string {
  const { what, correction } = change;
  return `${markOfChange(change)} ${correction ? capitalised(what) : what}`;
}

/** What goes before the words of a change: “15 January 2026:”, “15 January 2026: Correction.” */
export function markOfChange({ on, correction }: Pick<PageChange, 'on' | 'correction'>): string {
  return `${formatDate(on)}:${correction ? ' Correction.' : ''}`;
}

/** “Action plan (PDF, 12 pages, 193 kB, published 21 November 2025)”. What is not known is left out. */
export function documentInWords(
  { title, format, pages, kilobytes, published }: Document,
  note = '',
): string {
  const about = [
    format === 'not known' ? 'format not known' : format,
    pagesInWords(pages),
    kilobytes === undefined ? '' : `${String(kilobytes)} kB`,
    published === undefined ? '' : `published ${formatDate(published)}`,
    note,
  ];
  return `${title} (${about.filter((one) => one !== '').join(', ')})`;
}

/** The day of a number and where it is from. */
export function figureFrom({ on, when, source }: Figure, sources: readonly Source[]): string {
  const from = sources.find(({ id }) => id === source);
  return `${when ?? formatDate(on)}. Source: ${from ? sourceInWords(from) : source}.`;
}

/** That the council's list is not the inspectors': “Inspectors listed three points. The council’s own list has five.” */
export function countsInWords(inspectors: number, council: number): string {
  return `Inspectors listed ${counted(inspectors, 'point')}. The ${bodyNoun().one}’s own paper lists ${numberInWords(council)}.`;
}

/** How one point of the council's list meets the inspectors' list. */
export function ownPointInWords(
  answers: readonly string[],
  points: readonly AnsweredPoint[],
): string {
  const numbers = points
    .filter(({ point }) => answers.includes(point.id))
    .map(({ number }) => number);
  return numbers.length === 0
    ? 'We match this with none of the inspectors’ listed points.'
    : `This is about the inspectors’ ${numbersInWords(numbers, Infinity)}.`;
}

/** “Council meeting of 13 October 2025”. */
export function meetingName({ date }: Pick<Meeting, 'date'>): string {
  return `${capitalised(bodyNoun().one)} meeting of ${formatDate(date)}`;
}

/** Which meeting it was: about what, committee, day, item, and the council's own page. */
export function meetingFacts(meeting: Meeting, council: string): Fact[] {
  return [
    { name: 'About', value: capitalised(meeting.title) },
    { name: 'Committee', value: meeting.committee },
    { name: 'Date', value: formatDate(meeting.date) },
    { name: 'Item', value: meeting.item },
    ...(meeting.url === undefined
      ? []
      : [
          {
            name: `The ${bodyNoun().one}’s own page`,
            value: `${council}: ${meeting.committee}, ${formatDate(meeting.date)}`,
            href: meeting.url,
          },
        ]),
  ];
}
