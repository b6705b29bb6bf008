import { plainName } from '../../../domain/plain-name.ts';
import type { Index } from '../find/data.ts';
import {
  councilsNamed,
  districtRank,
  placesCalled,
  placesFrom,
  type NamedPlace,
} from '../find/places.ts';
import { councilsAt, readPostcode } from '../find/postcode.ts';
import { notHere } from '../find/wording.ts';
import { aboutCouncil } from './council-query.ts';
import {
  inWordsOfPages,
  isNameOfPage,
  nameAskedFor,
  pagesNamed,
  questionIn,
  type Meaning,
} from './meaning.ts';
import { misspelt } from './misspelt.ts';
import { literalIn, nothing, type Knowledge, type Understood } from './understood.ts';
import { wording } from './wording.ts';

/** Reads a query: a postcode, a place, a question, a term, a council with a subject, or words. */
export async function understand(
  query: string,
  knowledge: Knowledge,
  isCorrected = false,
): Promise<Understood> {
  const { meaning, words } = knowledge;
  const postcode = await asPostcode(query, knowledge);
  if (postcode) return postcode;
  const name = nameAskedFor(query);
  const pages = pagesNamed(name, meaning);
  if (pages.length > 0) {
    const behind = name === plainName(query);
    return { ...nothing, pages, behind, words: inWordsOfPages(name, meaning) };
  }
  if (isNameOfPage(name, meaning)) return { ...nothing, words: name };
  return (
    (await aboutCouncil(query, knowledge)) ??
    asked(query, meaning) ??
    (await placeAlone(query, knowledge)) ??
    (isCorrected ? undefined : await asMeant(query, knowledge)) ??
    inWords(inWordsOfPages(query, meaning), await words())
  );
}

async function asPostcode(
  query: string,
  { data, meaning }: Knowledge,
): Promise<Understood | undefined> {
  const index = await data.index();
  const postcode = index.postcodes && readPostcode(query, index.postcodes.parts);
  if (!postcode) return undefined;
  const answer = await councilsAt(postcode, index, data);
  if (answer.kind === 'councils') return { ...nothing, councils: answer.councils };
  // “S47” is no postcode, but an enquiry.
  if (pagesNamed(plainName(query), meaning).length > 0) return undefined;
  return { ...nothing, said: notHere(query.toUpperCase(), answer, index.bodies) };
}

/** What is asked for by a query with slips in it. */
async function asMeant(query: string, knowledge: Knowledge): Promise<Understood | undefined> {
  const meant = await misspelt(query, knowledge);
  if (typeof meant !== 'string') return meant;
  return { ...(await understand(meant, knowledge, true)), said: wording.noPageWith(query), meant };
}

function inWords(query: string, words: readonly string[]): Understood {
  return { ...nothing, words: query, literal: literalIn(query, words) };
}

/** A question that names no council. */
function asked(query: string, meaning: Meaning): Understood | undefined {
  const question = questionIn(query, meaning);
  if (!question) return undefined;
  const page = { ...question, kind: 'Answer', names: [] };
  return { ...nothing, pages: [page], words: inWordsOfPages(query, meaning) };
}

/** Towns and districts of two words or more of which the first are typed, such as Tunbridge Wells. */
async function townsBeginning(
  query: string,
  index: Index,
  { data, words }: Knowledge,
): Promise<NamedPlace[]> {
  const wanted = plainName(query);
  if ((await words()).includes(wanted)) return [];
  const towns = (await placesFrom(wanted, index, data)).filter(
    ({ name, rank }) => rank <= districtRank && plainName(name).startsWith(`${wanted} `),
  );
  // “Great” begins so many names that it is none.
  return towns.length > mostTowns ? [] : towns;
}

const mostTowns = 3;

/** A name of a place and no more. All councils that it lies in are meant. */
async function placeAlone(query: string, knowledge: Knowledge): Promise<Understood | undefined> {
  const { data } = knowledge;
  const index = await data.index();
  const called = await placesCalled(query, index, data);
  const places = called.length > 0 ? called : await townsBeginning(query, index, knowledge);
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
