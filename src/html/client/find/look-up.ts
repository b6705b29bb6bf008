import type { NamedCouncil, FindData, Index } from './data.ts';
import {
  councilsNamed,
  nameMeant,
  placesCalled,
  placesFrom,
  withNear,
  type NamedPlace,
} from './places.ts';
import { plainName } from '../../../domain/plain-name.ts';
import { councilsAt, readPostcode } from './postcode.ts';
import { notHere, probably, placeWithin } from './wording.ts';

/** One thing that is offered: its words, and the page it leads to. */
export type Suggestion = { words: string; url: string };

/** What somebody may have meant. */
export type LookUp = {
  suggestions: Suggestion[];
  /** The only council that it can be: who asks for it goes there at once. */
  straight?: string;
  /** What is said where it is not simply found. */
  said?: string;
};

/** How many names are offered at a time: more than fit on a small screen help nobody. */
const most = 8;

/** Looks up a postcode, a place or a council. Nothing of what is typed is sent anywhere. */
export async function lookUp(typed: string, data: FindData): Promise<LookUp> {
  const index = await withNear(typed, await data.index(), data);
  const postcode = index.postcodes && readPostcode(typed, index.postcodes.parts);
  if (postcode) {
    const answer = await councilsAt(postcode, index, data);
    if (answer.kind !== 'councils')
      return { suggestions: [], said: notHere(typed.trim().toUpperCase(), answer, index.bodies) };
    return withOnly(answer.councils.map(ofCouncil));
  }
  const councils = councilsNamed(typed, index);
  const places = await placesFrom(typed, index, data);
  const found = [...councils, ...places].slice(0, most).flatMap(suggestionsFor);
  if (found.length > 0)
    return { suggestions: unique(found), ...(await straightTo(typed, index, data)) };
  const meant = await nameMeant(typed, index, data);
  if (!meant) return { suggestions: [] };
  return { suggestions: suggestionsFor(meant), said: probably(meant.name) };
}

/** Where a name in full leads, if that is one council only. */
async function straightTo(
  typed: string,
  index: Index,
  data: FindData,
): Promise<Pick<LookUp, 'straight'>> {
  const wanted = plainName(typed);
  const council = index.councils.find(({ name, others = [] }) =>
    [name, ...others].some((one) => plainName(one) === wanted),
  );
  const called = council ? [] : await placesCalled(typed, index, data);
  const urls = new Set(called.flatMap(({ councils }) => councils.map(({ url }) => url)));
  const [only] = council ? [council.url] : urls;
  return only !== undefined && (council || urls.size === 1) ? { straight: only } : {};
}

function suggestionsFor({ name, councils, isCouncil }: NamedPlace): Suggestion[] {
  if (isCouncil) return councils.map(ofCouncil);
  return councils.map((council) => ({
    words: placeWithin(name, council.name),
    url: council.url,
  }));
}

function withOnly(suggestions: Suggestion[]): LookUp {
  const [only, ...others] = suggestions;
  return only && others.length === 0 ? { suggestions, straight: only.url } : { suggestions };
}

function ofCouncil({ name, url }: NamedCouncil): Suggestion {
  return { words: name, url };
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((one) => [one.words, one])).values()];
}
