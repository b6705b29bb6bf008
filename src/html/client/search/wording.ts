import * as cy from './wording-cy.ts';
import * as en from './wording-en.ts';

export type { Count } from './wording-en.ts';

const others: Readonly<Record<string, typeof en>> = { cy };

/** The language of the page: nothing outside of a browser. */
export const pageLanguage = 'document' in globalThis ? document.documentElement.lang : '';

/** What the search says, in the language of its page. */
export const wording: typeof en = others[pageLanguage] ?? en;
