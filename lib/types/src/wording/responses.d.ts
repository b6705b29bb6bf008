import type { Document, Figure, PageChange, Source } from '../schemas/papers.ts';
import type { Fact } from '../domain/facts.ts';
import type { Action, AnsweredPoint, CouncilSays, Due } from '../domain/responses.ts';
import type { Meeting } from '../domain/site.ts';
/** “Under way, said the council on 13 October 2025”, “Done on 1 April 2023”, “Dropped: …”. */
export declare function statusInWords(action: Action): string;
/** Why an action counts as late. It says what is known, and blames nobody for silence. */
export declare function overdueInWords({ lastNews }: Pick<Action, 'lastNews'>): string;
/** A day, or a month where nobody said which day: “21 November 2025”, “November 2025”. */
export declare function byInWords(dayOrMonth: string): string;
/** The day the statement is due. A sum is called one: “15 May 2023 (worked out)”. */
export declare function dueDay({ kind, date }: Due): string;
/** The same in a sentence, on a day: “Its written statement was due on 21 November 2025.” */
export declare function dueSentence(due: Due, asOf: string): string;
/** How the day is known: who said so, or the sum. Where the two differ, both are told. */
export declare function dueHow(due: Due): string;
/** “Minutes of the panel, 13 October 2025”. */
export declare function sourceInWords({ title, on }: Pick<Source, 'title' | 'on'>): string;
/** Which points an action answers: “all three points”, “point 2”, “points 1 and 3”. */
export declare function numbersInWords(numbers: readonly number[], total: number): string;
/** How many of the inspectors’ points have an answer, and how many have none. */
export declare function answeredInWords({ points, actions, }: Pick<CouncilSays, 'points' | 'actions'>): string;
/** Whether each action answers all points, so that nothing has to be told point by point. */
export declare function answersTogether({ points, actions, }: Pick<CouncilSays, 'points' | 'actions'>): boolean;
/** One change of a page: a mistake that was put right is called a correction. */
export declare function changeOfPage(change: PageChange): string;
/** What goes before the words of a change: “15 January 2026:”, “15 January 2026: Correction.” */
export declare function markOfChange({ on, correction }: Pick<PageChange, 'on' | 'correction'>): string;
/** “Action plan (PDF, 12 pages, 193 kB, published 21 November 2025)”. What is not known is left out. */
export declare function documentInWords({ title, format, pages, kilobytes, published }: Document, note?: string): string;
/** The day of a number and where it is from. */
export declare function figureFrom({ on, when, source }: Figure, sources: readonly Source[]): string;
/** That the council's list is not the inspectors': “Inspectors listed three points. The council’s own list has five.” */
export declare function countsInWords(inspectors: number, council: number): string;
/** How one point of the council's list meets the inspectors' list. */
export declare function ownPointInWords(answers: readonly string[], points: readonly AnsweredPoint[]): string;
/** “Council meeting of 13 October 2025”. */
export declare function meetingName({ date }: Pick<Meeting, 'date'>): string;
/** Which meeting it was: about what, committee, day, item, and the council's own page. */
export declare function meetingFacts(meeting: Meeting, council: string): Fact[];
/** How many actions are late, for a line on the council's page. Empty where none is. */
export declare function lateInWords(actions: readonly Action[]): string;
