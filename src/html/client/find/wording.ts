import { countedInDigits } from '../../../wording/words.ts';
import type { Index } from './data.ts';
import type { PostcodeAnswer } from './postcode.ts';

/** “Keighley, in Bradford”. */
export function placeWithin(place: string, council: string): string {
  return `${place}, in ${council}`;
}

/** Why a postcode leads to no council. */
export function notHere(
  postcode: string,
  { kind, within }: Exclude<PostcodeAnswer, { kind: 'councils' }>,
  { one, many }: Index['bodies'],
): string {
  return kind === 'elsewhere'
    ? `${postcode} is not in ${within}. This site has ${many} in ${within} only.`
    : `Our list of postcodes has no ${one} in ${within} for ${postcode}.`;
}

/** What is said where a name was probably mistyped. */
export function probably(name: string): string {
  return `Did you mean ${name}?`;
}

/** What is said of the names that are offered. */
export function offered(count: number): string {
  return count === 0
    ? 'Nothing here is called so.'
    : `${countedInDigits(count, 'suggestion')}. Use the up and down arrows to choose.`;
}

/** What is said where the lists cannot be had. */
export const unavailable = 'This does not work right now. The list below does.';

/** The last thing that is offered: to look in the words of all pages. */
export function searchFor(typed: string): string {
  return `Search all pages for “${typed}”`;
}
