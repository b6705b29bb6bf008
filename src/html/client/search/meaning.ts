import { plainName } from '../../../domain/plain-name.ts';
import { searchWords } from '../../../domain/search-words.ts';
import { capitalised } from '../../../wording/words.ts';

/** A page, or a part of one, that is found by a name of its own rather than by its words. */
export type NamedPage = {
  url: string;
  /** “{}” stands for the name that was typed. */
  title: string;
  /** “{}” stands for the first of the names. */
  about: string;
  kind: string;
  names: string[];
};

/** A question that people type, and the page that answers it. */
export type KnownQuestion = {
  url: string;
  title: string;
  about: string;
  /** Where a council is named too: the part of its own page that answers. */
  part?: string;
  phrases: string[];
};

/** Something that councils are looked at for: by which words, and which pages tell of it. A theme has no filters. */
export type Topic = { name: string; others: string[]; filters: Record<string, string[]> };

/** What the search understands beside the words of pages. */
export type Meaning = {
  pages: NamedPage[];
  questions: KnownQuestion[];
  topics: Topic[];
  /** Names of other pages, beside themes: these are found by their names, and are no council and no place. */
  names: string[];
  /** Words that say no more than a council’s own page, beside its name. */
  ownPage: string[];
  /** Words that mean the same: what pages write, then what people type for it. */
  same: string[][];
};

/** Where it lies, and what it is where it cannot be had. */
export const meaningFile = '/find/meaning.json';
export const noMeaning: Meaning = {
  pages: [],
  questions: [],
  topics: [],
  names: [],
  ownPage: [],
  same: [],
};

/** Where words stand in a row among others, or -1. */
export function placeIn(words: readonly string[], all: readonly string[]): number {
  if (words.length === 0) return -1;
  return all.findIndex((_, at) => words.every((word, index) => all[at + index] === word));
}

/** The question that is asked: the one with the longest phrase that is typed. */
export function questionIn(query: string, { questions }: Meaning): KnownQuestion | undefined {
  return longestIn(query, questions, ({ phrases }) => phrases);
}

/** The one with the longest row of words that a query has; the first of several. */
function longestIn<One>(
  query: string,
  all: readonly One[],
  rowsOf: (one: One) => readonly string[],
): One | undefined {
  const typed = searchWords(query);
  const matches = all.flatMap((one) =>
    rowsOf(one)
      .map(searchWords)
      .filter((row) => placeIn(row, typed) !== -1)
      .map((row) => ({ one, length: row.length })),
  );
  return matches.sort((a, b) => b.length - a.length)[0]?.one;
}

/** A name without what asks for its meaning: “what is a …”, “… meaning”. */
export function nameAskedFor(query: string): string {
  return plainName(query)
    .replace(/^(?:what (?:is|are|does)|what s|whats|define|meaning of)(?: an?| the)? /, '')
    .replace(/ (?:mean|means|meaning|definition)$/, '');
}

/** The pages that have exactly this name, singular or plural. */
export function pagesNamed(name: string, { pages }: Meaning): NamedPage[] {
  return pages.flatMap((page) => {
    const match = page.names.find((other) => same(other, name));
    if (match === undefined) return [];
    const title = page.title.replace('{}', () => capitalised(match));
    return [{ ...page, title, about: page.about.replace('{}', () => page.names[0] ?? '') }];
  });
}

/** Whether this is the name of a page: of a region, of what is judged, or of a theme. */
export function isNameOfPage(name: string, { names, topics }: Meaning): boolean {
  const themes = topics.filter(({ filters }) => Object.keys(filters).length === 0);
  return [...names, ...themes.map((theme) => theme.name)].some((one) => plainName(one) === name);
}

function same(name: string, wanted: string): boolean {
  return (
    plainName(name) === wanted || searchWords(name).join(' ') === searchWords(wanted).join(' ')
  );
}

/** What a query is about, if that is one of the things that councils are looked at for. */
export function topicIn(query: string, { topics }: Meaning): Topic | undefined {
  return longestIn(query, topics, ({ name, others }) => [name, ...others]);
}

/** Whether words beside a council’s name ask for no more than its own page. */
export function isOwnPage(words: string, meaning: Meaning): boolean {
  return wordsBesideOwnPage(words, meaning).length === 0;
}

/** What is left of words when those are taken away that ask for no more than a council’s own page. */
export function wordsBesideOwnPage(words: string, { ownPage }: Meaning): string[] {
  const phrases = ownPage.map(searchWords).sort((a, b) => b.length - a.length);
  return phrases.reduce((typed, phrase) => {
    const at = placeIn(phrase, typed);
    return at === -1 ? typed : typed.toSpliced(at, phrase.length);
  }, searchWords(words));
}

/** The words that pages write, for those that people type. Hyphens part words. */
export function inWordsOfPages(query: string, { same: groups }: Meaning): string {
  const parted = query.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  const all = groups.flatMap(([write = '', ...typed]) =>
    typed.map((other) => ({ write, other: plainName(other) })),
  );
  // “Looked after children” before “looked after”, which is a part of it.
  const match = all
    .sort((a, b) => b.other.length - a.other.length)
    .find(({ other }) => hasWords(parted, other));
  return match ? replaceWords(parted, match.other, match.write) : parted;
}

function hasWords(text: string, words: string): boolean {
  return ` ${plainName(text)} `.includes(` ${words} `);
}

function replaceWords(text: string, words: string, by: string): string {
  const pattern = words.split(' ').map(escaped).join('[\\s-]+');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), by);
}

function escaped(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');
}
