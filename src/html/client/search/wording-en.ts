import { countedInDigits } from '../../../wording/words.ts';

/** “ (2 chosen)”, after the words that open the choices. Empty where there is none. */
export function chosenInWords(filters: number): string {
  return filters === 0 ? '' : ` (${String(filters)} chosen)`;
}

/** “Keighley is in Bradford.” */
export function placeLiesIn(place: string, name: string): string {
  return `${place} is in ${name}.`;
}

/** What is said where no page has words, and others are searched for. */
export function noPageWith(words: string): string {
  return `No page here has “${words}”.`;
}

/** What is said where a council has no page on a subject. It is about this site, not about the council. */
export function noPageOn(subject: string, name: string, body: string): string {
  return `This site has no page on “${subject}” for ${name}. Here is the ${body}’s own page.`;
}

/** What is said, and shown, of a list of results. */
export type Count = {
  words: string;
  found: number;
  shown: number;
  filters: number;
  /** What is said before. */
  said?: string | undefined;
  /** Older reports have not been searched. */
  newestOnly: boolean;
};

/** “113 results for “bath” among the newest reports. The first 10 are shown.” */
export function countInWords({ words, found, shown, filters, said, newestOnly }: Count): string {
  const before = said === undefined ? '' : `${said} `;
  const among = newestOnly ? ' among the newest reports' : '';
  const about = (words === '' ? '' : ` for “${words}”`) + among;
  const narrowed = filters === 0 ? '' : `, narrowed by ${countedInDigits(filters, 'choice')}`;
  if (found === 0) return `${before}No results${about}${narrowed}.`;
  const count = countedInDigits(found, 'result');
  const part =
    shown < found ? ` The first ${shown === 1 ? 'one is' : `${String(shown)} are`} shown.` : '';
  return `${before}${count}${about}${narrowed}.${part}`;
}

/** The button after the results that are shown. Empty where there is nothing more to show. */
export function moreInWords({ shown, found, newestOnly }: Count): string {
  if (shown < found) return 'Show more results';
  return newestOnly ? 'Search older reports too' : '';
}

/** What kind of page a result is, where its page does not say. */
export function guide(): string {
  return 'Guide';
}

/** “Focused visit, published 5 August 2025”. */
export function kindAndDay(kind: string, day: string): string {
  return `${kind}, published ${day}`;
}

/** The same of a page that shows the latest of several reports. */
export function kindAndLatestDay(kind: string, day: string): string {
  return `${kind}, latest report published ${day}`;
}

/** Which publishers did not answer. */
export function notSearched(names: readonly string[]): string {
  return `Not searched right now, because they do not answer: ${names.join(', ')}.`;
}
