import type { Index, NamedCouncil } from '../find/data.ts';
import { plainName } from '../../../domain/plain-name.ts';
import { councilsNamed } from '../find/places.ts';
import { allCouncilsIn, councilIn, placeInQuery, type CouncilInQuery } from './council-in.ts';
import { inWordsOfPages, isOwnPage, questionIn, topicIn, wordsBesideOwnPage } from './meaning.ts';
import { corrected, unknownWords } from './spelling.ts';
import { literalIn, nothing, type Knowledge, type Understood } from './understood.ts';
import { wording } from './wording.ts';

/** A council, by its name or by that of a place in it, with something else. */
export async function aboutCouncil(
  query: string,
  knowledge: Knowledge,
): Promise<Understood | undefined> {
  const { data } = knowledge;
  const index = await data.index();
  // “Barking and dag” is the beginning of a council’s name, not a town with something else.
  if (councilsNamed(query, index).length > 0) return undefined;
  return severalCouncils(query, index, knowledge) ?? aboutOne(query, index, knowledge);
}

async function aboutOne(
  query: string,
  index: Index,
  knowledge: Knowledge,
): Promise<Understood | undefined> {
  const named =
    (await councilIn(query, index, knowledge.data)) ??
    (await placeAmongWords(query, index, knowledge));
  const [council, ...others] = named?.councils ?? [];
  if (!named || !council) return undefined;
  if (others.length > 0) return { ...nothing, councils: named.councils };
  if (named.place === undefined && named.rest === '') return { ...nothing, words: query };
  return (
    ownPageOf(query, named, council, knowledge) ??
    questionOn(named.rest, council, knowledge) ??
    subjectIn(asTyped(named.rest, query), council, knowledge)
  );
}

/** Two councils or more, with no other subject: “leeds or bradford”, “compare leeds and bradford”. */
function severalCouncils(
  query: string,
  index: Index,
  { meaning }: Knowledge,
): Understood | undefined {
  const { councils, rest } = allCouncilsIn(query, index);
  if (councils.length < 2) return undefined;
  const question = questionIn(rest, meaning);
  const pages = question ? [{ ...question, kind: 'Answer', names: [] }] : [];
  return question || isOwnPage(rest, meaning) ? { ...nothing, pages, councils } : undefined;
}

async function placeAmongWords(
  query: string,
  index: Index,
  { data, words }: Knowledge,
): Promise<CouncilInQuery | undefined> {
  const known = new Set(await words());
  return placeInQuery(query, index, data, (word) => known.has(word));
}

/** A council’s name with words that ask for its own page. */
function ownPageOf(
  query: string,
  { rest, place }: CouncilInQuery,
  council: NamedCouncil,
  { meaning }: Knowledge,
): Understood | undefined {
  if (!isOwnPage(rest, meaning)) return undefined;
  if (place === undefined) return { ...nothing, councils: [council], words: query };
  return { ...nothing, councils: [council], said: wording.placeLiesIn(place, council.name) };
}

/** A question about a council: a part of its page may answer it. */
function questionOn(
  rest: string,
  council: NamedCouncil,
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
async function subjectIn(
  rest: string,
  council: NamedCouncil,
  { bodies, meaning, words: load }: Knowledge,
): Promise<Understood> {
  const words = await load();
  const years = wordsBesideOwnPage(rest, meaning);
  if (years.every((word) => /^\d{4}$/.test(word)))
    return {
      ...inYears(years, council),
      saidIfNone: wording.noPageOn(rest, council.name, bodies.one),
    };
  const topic = topicIn(inWordsOfPages(rest, meaning), meaning);
  const subject = topic?.name ?? correct(rest, words);
  // “Kirklees counsil” asks for the council.
  if (!topic && isOwnPage(subject, meaning))
    return { ...nothing, councils: [council], words: council.name };
  return {
    ...nothing,
    words: inWordsOfPages(subject, meaning),
    within: council,
    ...(topic ? { filters: topic.filters } : {}),
    literal: literalIn(subject, words),
    saidIfNone: wording.noPageOn(topic?.name ?? rest, council.name, bodies.one),
  };
}

/** A council’s pages of some years, whatever else asks for no more than its own page. */
function inYears(years: string[], council: NamedCouncil): Understood {
  return { ...nothing, words: years.join(' '), within: council, filters: { year: years } };
}

/** Words as somebody typed them, capitals and all. */
function asTyped(words: string, query: string): string {
  const rows = query.split(/\s+/);
  const wanted = words.split(' ');
  const at = rows.findIndex((_, start) =>
    wanted.every((word, index) => plainName(rows[start + index] ?? '') === word),
  );
  return at === -1 ? words : rows.slice(at, at + wanted.length).join(' ');
}

function correct(query: string, words: readonly string[]): string {
  return corrected(query, unknownWords(query, words)) ?? query;
}
