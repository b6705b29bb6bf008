import { distance } from 'fastest-levenshtein';
import type { NamedCouncil, FindData, Index, PlaceEntry } from './data.ts';
import { plainName } from '../../../domain/plain-name.ts';

/** A place by a name, with the councils it lies in. A council is a place with itself alone. */
export type NamedPlace = {
  name: string;
  rank: number;
  councils: NamedCouncil[];
  isCouncil: boolean;
};

/** Towns and districts have this rank at most, parishes and wards a higher one. */
export const districtRank = 1;

/** How many letters may be wrong in a word of this length. */
export function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/** Of words with more letters, two wrong ones still leave no doubt which place is meant. */
const longWord = 9;

/** Councils whose name, or another of their names, is this one or begins a word with it. */
export function councilsNamed(typed: string, { councils }: Index): NamedPlace[] {
  const wanted = plainName(typed);
  if (wanted === '') return [];
  return councils
    .flatMap((council) => {
      const names = [council.name, ...(council.others ?? [])].map(plainName);
      if (names.includes(wanted)) return [{ council, at: 0 }];
      if (names.some((name) => name.startsWith(wanted))) return [{ council, at: 1 }];
      return names.some((name) => ` ${name}`.includes(` ${wanted}`)) ? [{ council, at: 2 }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ council }) => asPlace(council));
}

/** Places with exactly this name, as people write it: a larger kind first. */
export async function placesCalled(
  typed: string,
  index: Index,
  data: FindData,
): Promise<NamedPlace[]> {
  const wanted = plainName(typed);
  const places = wanted === '' ? [] : await placesNear(wanted, index, data);
  return named(
    places.filter(([name]) => plainName(name) === wanted),
    index,
  );
}

/** Places whose names begin so: the same name first, then a larger kind, then a shorter name. */
export async function placesFrom(
  typed: string,
  index: Index,
  data: FindData,
): Promise<NamedPlace[]> {
  const wanted = plainName(typed);
  if (wanted.length < 2) return [];
  const places = (await placesNear(wanted, index, data)).filter(([name]) =>
    plainName(name).startsWith(wanted),
  );
  const off = ([name, rank]: PlaceEntry): number =>
    (plainName(name) === wanted ? 0 : 1_000) + rank * 100 + name.length;
  return named(
    places.sort((a, b) => off(a) - off(b)),
    index,
  );
}

/** The name of a council or a place that was probably meant, for one or two wrong letters. */
export async function nameMeant(
  typed: string,
  index: Index,
  data: FindData,
): Promise<NamedPlace | undefined> {
  const wanted = plainName(typed);
  const most = slipsAllowed(wanted);
  if (most === 0) return undefined;
  // So many are places that another word is often near one: two slips are two letters that changed places.
  const slips = (name: string): number =>
    wanted.length > longWord || inOrder(name) === inOrder(wanted) ? most : 1;
  const councils = index.councils.flatMap((council) =>
    [council.name, ...(council.others ?? [])].map((name) => ({ name, place: asPlace(council) })),
  );
  const places = named(await placesNear(wanted, index, data), index);
  const all = [...councils, ...places.map((place) => ({ name: place.name, place }))];
  const near = all
    .map(({ name, place }) => ({ place, name, off: distance(wanted, plainName(name)) }))
    .sort((a, b) => a.off - b.off || a.place.rank - b.place.rank);
  const best = near.find(({ place, off, name }) => off <= (place.isCouncil ? most : slips(name)));
  return best?.place;
}

function inOrder(name: string): string {
  return Array.from(plainName(name)).sort().join('');
}

function placesNear(wanted: string, { places }: Index, data: FindData): Promise<PlaceEntry[]> {
  return filesNear(wanted, places, data.places);
}

/**
 * What stands in the files in which a name would stand, in order of the alphabet.
 *
 * @param firsts the first name in each of them.
 */
async function filesNear<Item>(
  wanted: string,
  firsts: readonly string[],
  fetched: (file: number) => Promise<Item[]>,
): Promise<Item[]> {
  const last = firsts.findLastIndex((first) => first <= `${wanted}~`);
  const first = Math.max(
    0,
    firsts.findLastIndex((name) => name <= wanted),
  );
  const files = firsts.slice(first, last + 1).map((_, index) => fetched(first + index));
  return (await Promise.all(files)).flat();
}

/** The index with the bodies in it that a name may mean, where there are too many for the index itself. */
export async function withNear(typed: string, index: Index, data: FindData): Promise<Index> {
  const wanted = plainName(typed);
  if (!index.bodyFiles || wanted.length < 2) return index;
  return { ...index, councils: await filesNear(wanted, index.bodyFiles, data.bodies) };
}

function named(places: readonly PlaceEntry[], { councils }: Index): NamedPlace[] {
  return places.map(([name, rank, ...numbers]) => ({
    name,
    rank,
    councils: numbers.flatMap((number) => councils[number] ?? []),
    isCouncil: false,
  }));
}

function asPlace(council: NamedCouncil): NamedPlace {
  return { name: council.name, rank: -1, councils: [council], isCouncil: true };
}
