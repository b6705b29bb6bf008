import * as cy from './wording-cy.ts';
import * as en from './wording-en.ts';

export type { Count } from './wording-en.ts';

const others: Readonly<Record<string, typeof en>> = { cy };

/** The language of the page: nothing outside of a browser. */
export const pageLanguage = 'document' in globalThis ? document.documentElement.lang : '';

/** What the search says, in the language of its page. */
export const wording: typeof en = others[pageLanguage] ?? en;

/**
 * The title of the page, by what is looked for: “first steps: Search – Plain Findings”.
 *
 * @param title that of the page before anything is looked for.
 */
export function titleFor(words: string, title: string): string {
  return words === '' ? title : `${words}: ${title}`;
}
