import { listInWords } from '../../../wording/words.ts';
import type { CompareNoun } from './data.ts';

/** No more than this many councils fit side by side. */
export const most = 4;

/** The short names of councils in an address: known ones, each once, and no more than fit. */
export function chosenIn(search: string, known: ReadonlySet<string>): string[] {
  const named = new URLSearchParams(search).getAll('c').filter((id) => known.has(id));
  return [...new Set(named)].slice(0, most);
}

/** The end of the address that holds a choice: `?c=brent&c=bradford`. */
export function searchOf(chosen: readonly string[]): string {
  const fields = new URLSearchParams(chosen.map((id) => ['c', id]));
  return chosen.length === 0 ? '' : `?${fields.toString()}`;
}

/** What adding a council does: a new choice, or why it stays as it was. */
export function add(
  chosen: readonly string[],
  id: string,
  { one }: CompareNoun,
): { chosen: string[] } | { refused: string } {
  if (id === '') return { refused: `Choose a ${one} first.` };
  if (chosen.includes(id)) return { refused: `This ${one} is there already.` };
  if (chosen.length >= most) {
    return { refused: 'Four are the most. Remove one to add another.' };
  }
  return { chosen: [...chosen, id] };
}

/** What is compared, for those who cannot see it change. */
export function joinNames(names: readonly string[], { one }: CompareNoun): string {
  if (names.length === 0) return `No ${one} chosen yet.`;
  if (names.length === 1) return `${names.join('')}. Add another ${one} to compare.`;
  return `Comparing ${listInWords(names)}.`;
}

/**
 * The title of the page, by what is compared: “Brent and Bradford: Compare councils – Plain Findings”.
 *
 * @param title that of the page before anything is chosen.
 */
export function titleOfChoice(names: readonly string[], title: string): string {
  return names.length === 0 ? title : `${listInWords(names)}: ${title}`;
}
