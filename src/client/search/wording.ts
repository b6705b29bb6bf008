/** “ (2 chosen)”, after the words that open the choices. Empty where there is none. */
export function chosenInWords(filters: number): string {
  return filters === 0 ? '' : ` (${String(filters)} chosen)`;
}

/** What is said, and shown, of a list of results. */
export type Count = { words: string; found: number; shown: number; filters: number };

/** “113 results for “bath”. The first 10 are shown.” */
export function countInWords({ words, found, shown, filters }: Count): string {
  const about = words === '' ? '' : ` for “${words}”`;
  const narrowed =
    filters === 0 ? '' : `, narrowed by ${String(filters)} ${filters === 1 ? 'choice' : 'choices'}`;
  if (found === 0) return `No results${about}${narrowed}.`;
  const count = `${found.toLocaleString('en-GB')} ${found === 1 ? 'result' : 'results'}`;
  const part = shown < found ? ` The first ${String(shown)} are shown.` : '';
  return `${count}${about}${narrowed}.${part}`;
}
