import type { NamedCouncil, FindData, Index } from '../find/data.ts';
import { plainName } from '../../../domain/plain-name.ts';
import type { Meaning, NamedPage } from './meaning.ts';
import { unknownWords } from './spelling.ts';

/** What a query asks for, beside its words. */
export type Understood = {
  /** Councils whose own pages come first. */
  councils: NamedCouncil[];
  /** Pages that come before all that words find. */
  pages: NamedPage[];
  /** Whether these come behind pages that are called just so. */
  behind?: boolean;
  /** What to look for; nothing where no word of it is to be looked for. */
  words: string;
  /** Only in pages of this council. */
  within?: NamedCouncil;
  /** A subject is asked for beside a council: newest first, and only in pages with these values. */
  filters?: Record<string, string[]>;
  /** Words that all have to stand in a page: the engine would take a part of them. */
  literal: string[];
  /** What is said before the number of results. */
  said?: string;
  /** What is said where nothing is found on this in this council. */
  saidIfNone?: string;
  /** The words that are searched for in place of those that were typed. */
  meant?: string;
};

/** What it takes to understand a query. */
export type Knowledge = {
  data: FindData;
  bodies: Index['bodies'];
  meaning: Meaning;
  /** The words of all pages. They are fetched when a query is none of what is known otherwise. */
  words: () => Promise<readonly string[]>;
};

/** Where nothing is asked for yet. */
export const nothing: Understood = { councils: [], pages: [], words: '', literal: [] };

/** Words that the engine may not shorten: those with a digit, and those that no page has. */
export function literalIn(query: string, words: readonly string[]): string[] {
  const digits = plainName(query)
    .split(' ')
    .filter((word) => /\d/.test(word));
  return [
    ...digits,
    ...(words.length > 0 ? unknownWords(query, words) : []).map(({ typed }) => typed),
  ];
}
