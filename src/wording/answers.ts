import { bodyNoun } from '../domain/language.ts';
import { formatDate } from '../domain/dates.ts';
import type { Action } from '../domain/responses.ts';
import { byInWords, numbersInWords, statuses, statusInWords } from './responses.ts';
import { capitalised, inSentence } from './words.ts';

/** What stands around the answers of a council: headings, and an action in a few words. */

/** The heading over what a council says, on its own page. */
export function councilSaysHeading(): string {
  return `What the ${bodyNoun().one} says it is doing`;
}

/** The line that opens the list of meetings: “Council meetings about inspections (2)”. */
export function meetingsFolded(count: number): string {
  return `${capitalised(bodyNoun().one)} meetings about inspections (${String(count)})`;
}

/** How far an action is, in a list: “under way, by November 2025”. {@link lastSaid} says when that was said. */
export function statusInList({ status, by }: Pick<Action, 'status' | 'by'>): string {
  const word = inSentence(statuses[status]);
  return by === undefined || status === 'done' || status === 'dropped'
    ? word
    : `${word}, by ${byInWords(by)}`;
}

/** When the council last said how far its actions are: “As the ${bodyNoun().one} last said on 13 October 2025:”. */
export function lastSaid(actions: readonly Pick<Action, 'lastNews'>[]): string {
  const day =
    actions
      .map(({ lastNews }) => lastNews)
      .sort()
      .at(-1) ?? '';
  return `As the ${bodyNoun().one} last said on ${formatDate(day)}:`;
}

/** The link to all that a council says about an inspection. */
export function allThatItSays(month: string): string {
  return `All that the ${bodyNoun().one} says about the inspection of ${month}`;
}

/** Which points an action answers, as a value: “All three points of the inspectors’ list”. */
export function answersOf({ numbers }: Pick<Action, 'numbers'>, points: number): string {
  return `${capitalised(numbersInWords(numbers, points))} of the inspectors’ list`;
}

/** Whose words stand beside a point. */
export function replyHeading(): string {
  return `The ${bodyNoun().one} says. Inspectors did not write it, and have not checked it.`;
}

/** {@link statusInWords} as a whole sentence. */
export function statusSentence(action: Action): string {
  return statusInWords(action).replace(/[^.]$/, '$&.');
}

/** By when something is to be done: “By November 2025.” */
export function byWhen(by: string): string {
  return `By ${byInWords(by)}.`;
}

/** Who does it: “Who: Senior managers.” */
export function whoInWords(who: string): string {
  return `Who: ${who}.`;
}

/** Where something is from: “Source: Minutes of the panel, 13 October 2025.” */
export function fromInWords(source: string): string {
  return `Source: ${source}.`;
}
