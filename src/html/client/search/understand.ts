import { distance } from 'fastest-levenshtein';
import type { Council, FindData, Index } from '../find/data.ts';
import { isNamed, plainName } from '../../../domain/plain-name.ts';
import { councilsNamed, nameMeant, placesCalled } from '../find/places.ts';
import { councilsAt, readPostcode } from '../find/postcode.ts';
import { notHere } from '../find/wording.ts';
import { councilIn, placeInQuery, type CouncilInQuery } from './council-in.ts';
import {
  inWordsOfPages,
  isOwnPage,
  nameAskedFor,
  pagesNamed,
  questionIn,
  topicIn,
  type Meaning,
  type NamedPage,
} from './meaning.ts';
import { corrected, unknownWords } from './spelling.ts';
import { wording } from './wording.ts';

/** What a query asks for, beside its words. */
export type Understood = {
  /** Councils whose own pages come first. */
  councils: Council[];
  /** Pages that come before all that words find. */
  pages: NamedPage[];
  /** Whether these come behind pages that are called just so. */
  behind?: boolean;
  /** What to look for; nothing where no word of it is to be looked for. */
  words: string;
  /** Only in pages of this council. */
  within?: Council;
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
  words: readonly string[];
};

/** Reads a query: a postcode, a place, a question, a term, a council with a subject, or words. */
export async function understand(
  query: string,
  knowledge: Knowledge,
  isCorrected = false,
): Promise<Understood> {
  const { data, meaning, words } = knowledge;
  const index = await data.index();
  const postcode = index.postcodes && readPostcode(query, index.postcodes.parts);
  if (postcode) {
    const answer = await councilsAt(postcode, index, data);
    return answer.kind === 'councils'
      ? { ...nothing, councils: answer.councils }
      : { ...nothing, said: notHere(query.toUpperCase(), answer, index.bodies) };
  }
  const name = nameAskedFor(query);
  const pages = pagesNamed(name, meaning);
  if (pages.length > 0) {
    const behind = name === plainName(query);
    return { ...nothing, pages, behind, words: inWordsOfPages(name, meaning) };
  }
  if (meaning.names.some((other) => plainName(other) === name)) return { ...nothing, words: name };
  return (
    (await aboutCouncil(query, knowledge)) ??
    asked(query, meaning) ??
    (await placeAlone(query, knowledge)) ??
    (isCorrected ? undefined : await misspelt(query, knowledge)) ?? {
      ...nothing,
      words: inWordsOfPages(query, meaning),
      literal: literalIn(inWordsOfPages(query, meaning), words),
    }
  );
}

const nothing: Understood = { councils: [], pages: [], words: '', literal: [] };

/** A question that names no council. */
function asked(query: string, meaning: Meaning): Understood | undefined {
  const question = questionIn(query, meaning);
  if (!question) return undefined;
  const page = { ...question, kind: 'Answer', names: [] };
  return { ...nothing, pages: [page], words: inWordsOfPages(query, meaning) };
}

/** A council, by its name or by that of a place in it, with something else. */
async function aboutCouncil(query: string, knowledge: Knowledge): Promise<Understood | undefined> {
  const { data, words } = knowledge;
  const index = await data.index();
  // “Barking and dag” is the beginning of a council’s name, not a town with something else.
  if (councilsNamed(query, index).length > 0) return undefined;
  const known = new Set(words);
  const named =
    councilIn(query, index) ?? (await placeInQuery(query, index, data, (word) => known.has(word)));
  const [council, ...others] = named?.councils ?? [];
  if (!named || !council) return undefined;
  if (others.length > 0) return { ...nothing, councils: named.councils };
  if (named.place === undefined && named.rest === '') return { ...nothing, words: query };
  return (
    ownPageOf(query, named, council, knowledge) ??
    questionOn(named.rest, council, knowledge) ??
    subjectIn(named.rest, council, knowledge)
  );
}

/** A council’s name with words that ask for its own page. */
function ownPageOf(
  query: string,
  { rest, place }: CouncilInQuery,
  council: Council,
  { meaning }: Knowledge,
): Understood | undefined {
  if (!isOwnPage(rest, meaning)) return undefined;
  if (place === undefined) return { ...nothing, councils: [council], words: query };
  return { ...nothing, councils: [council], said: wording.placeLiesIn(place, council.name) };
}

/** A question about a council: a part of its page may answer it. */
function questionOn(
  rest: string,
  council: Council,
  { meaning }: Knowledge,
): Understood | undefined {
  const question = questionIn(rest, meaning);
  if (!question) return undefined;
  const { part } = question;
  const own =
    part === undefined
      ? {}
      : { url: council.url + part, title: `${council.name}: ${question.title}` };
  const page = { ...question, ...own, kind: 'Answer', names: [] };
  return { ...nothing, pages: [page], councils: [council] };
}

/** A subject beside a council: only its own pages count. */
function subjectIn(
  rest: string,
  council: Council,
  { bodies, meaning, words }: Knowledge,
): Understood {
  const topic = topicIn(inWordsOfPages(rest, meaning), meaning);
  const subject = topic?.name ?? correct(rest, words);
  return {
    ...nothing,
    words: inWordsOfPages(subject, meaning),
    within: council,
    ...(topic ? { filters: topic.filters } : {}),
    literal: literalIn(subject, words),
    saidIfNone: wording.noPageOn(topic?.name ?? rest, council.name, bodies.one),
  };
}

/** A name of a place and no more. All councils that it lies in are meant. */
async function placeAlone(query: string, { data }: Knowledge): Promise<Understood | undefined> {
  const index = await data.index();
  const places = await placesCalled(query, index, data);
  const [place] = places;
  // “Stockton” is a village too, but most mean the town whose council is called so.
  const named = [...councilsNamed(query, index), ...places];
  const councils = [...new Set(named.flatMap((one) => one.councils))];
  const [only] = councils;
  if (!place || !only) return undefined;
  return {
    ...nothing,
    councils,
    words: query,
    literal: [plainName(query)],
    ...(councils.length === 1 ? { said: wording.placeLiesIn(place.name, only.name) } : {}),
  };
}

/** A name or words with a slip of one or two letters. */
async function misspelt(query: string, knowledge: Knowledge): Promise<Understood | undefined> {
  const { data, meaning, words } = knowledge;
  const read = inWordsOfPages(query, meaning);
  const unknown = unknownWords(read, words);
  if (unknown.length === 0 || words.length === 0) return undefined;
  // “Hants” is a name of a council in full, though it is a word of no page.
  const { councils } = await data.index();
  if (councils.some(({ name, others = [] }) => isNamed(query, [name, ...others].join())))
    return undefined;
  const fixed = corrected(read, unknown);
  const place = await nameMeant(query, await data.index(), data);
  const typed = plainName(query);
  // A word of the pages is meant where it is nearer than any name.
  const off = (name: string): number => distance(typed, plainName(name));
  if (place && (fixed === undefined || off(place.name) <= off(fixed)))
    return {
      ...nothing,
      councils: place.councils,
      words: place.isCouncil ? place.name : '',
      said: wording.noPageWith(query),
      meant: place.name,
    };
  const meant = fixed ?? (await slipInName(query, knowledge));
  if (meant === undefined) return undefined;
  const understood = await understand(meant, knowledge, true);
  return { ...understood, said: wording.noPageWith(query), meant };
}

/** A query in which the name of a council or place is mistyped among other words. */
async function slipInName(query: string, { data, words }: Knowledge): Promise<string | undefined> {
  const index = await data.index();
  for (const { typed } of unknownWords(query, words)) {
    const place = await nameMeant(typed, index, data);
    if (place) return plainName(query).replace(typed, plainName(place.name));
  }
  return undefined;
}

function correct(query: string, words: readonly string[]): string {
  return corrected(query, unknownWords(query, words)) ?? query;
}

/** Words that the engine may not shorten: those with a digit, and those that no page has. */
function literalIn(query: string, words: readonly string[]): string[] {
  const digits = plainName(query)
    .split(' ')
    .filter((word) => /\d/.test(word));
  return [
    ...digits,
    ...(words.length > 0 ? unknownWords(query, words) : []).map(({ typed }) => typed),
  ];
}
