import type { Site } from '../../domain/site.ts';
import type { PostcodesFile } from '../../schemas/places.ts';
import { councilUrl } from '../../domain/urls.ts';
import { publicPath } from '../../domain/host.ts';
import type {
  AreaPostcodes,
  Index,
  NamedCouncil,
  PlaceEntry,
} from '../../html/client/find/data.ts';
import { plainName } from '../../domain/plain-name.ts';
import { inParts } from '../../domain/parts.ts';
import { compareText } from '../../problems/problem.ts';
import type { PublishedFile } from '../file.ts';
import { meaningOf } from './meaning.ts';

/** How many names a file of places holds: two kilobytes, so that a phone has it at once. */
const namesInFile = 300;

/** The kinds of place, from the largest. What is larger is offered first. */
const kinds = ['towns', 'districts', 'parishes', 'wards'] as const;

/**
 * What the finder fetches, as paths from the root of the site: an index, places in order of the
 * alphabet, and postcodes by area. They are no part of the API and may change with the finder.
 */
export function findFiles(site: Site): PublishedFile[] {
  if (site.manyBodies) return filesOfMany(site);
  const files = filesOfPlaces(site);
  const { postcodes } = site;
  return [
    compact('find/index.json', () => indexOf(site, files)),
    compact('find/meaning.json', () => meaningOf(site)),
    ...files.map((places, file) => compact(`find/places/${String(file)}.json`, () => places)),
    ...[...(postcodes?.areas ?? [])].map(([name, area]) =>
      compact(`find/postcodes/${name.toLowerCase()}.json`, () => areaOf(area, site)),
    ),
  ];
}

/** Where bodies are too many for one file, they stand in several, in order of the alphabet, and alone. */
function filesOfMany(site: Site): PublishedFile[] {
  const all = namedBodies(site).sort((a, b) => compareText(plainName(a.name), plainName(b.name)));
  const files = inParts(all, namesInFile);
  const bodyFiles = files.map(([first]) => plainName(first?.name ?? ''));
  const { one, many } = site.settings.bodies;
  const index: Index = { bodies: { one, many }, councils: [], bodyFiles, places: [] };
  return [
    compact('find/index.json', () => index),
    compact('find/meaning.json', () => meaningOf(site)),
    ...files.map((bodies, file) => compact(`find/bodies/${String(file)}.json`, () => bodies)),
  ];
}

function namedBodies({ authorities, settings }: Site): NamedCouncil[] {
  return authorities.map((authority) => ({
    name: authority.name,
    url: publicPath(councilUrl(authority), settings),
    ...(authority.alsoCalled.length > 0 ? { others: authority.alsoCalled } : {}),
  }));
}

function indexOf(site: Site, files: readonly (readonly PlaceEntry[])[]): Index {
  const { settings, postcodes } = site;
  const readable = settings.postcodes && postcodes;
  return {
    bodies: { one: settings.bodies.one, many: settings.bodies.many },
    councils: namedBodies(site),
    places: files.map(([first]) => plainName(first?.[0] ?? '')),
    ...(readable && settings.postcodes
      ? {
          postcodes: {
            parts: settings.postcodes.parts,
            within: settings.postcodes.within,
            areas: [...readable.areas.keys()],
          },
        }
      : {}),
  };
}

function filesOfPlaces(site: Site): PlaceEntry[][] {
  return inParts(placesIn(site), namesInFile);
}

/** Every place once, however its name is written, with all its councils: of the larger kind first. */
function placesIn({ places, authorities }: Site): PlaceEntry[] {
  // A name of the council itself is no place in it.
  const own = authorities.map(
    ({ name, alsoCalled }) => new Set([name, ...alsoCalled].map(plainName)),
  );
  const numbers = new Map(authorities.map(({ slug }, number) => [slug, number]));
  const byName = new Map<string, PlaceEntry>();
  const add = (name: string, rank: number, council: number): void => {
    const key = plainName(name);
    if (own[council]?.has(key) === true) return;
    const place = byName.get(key) ?? [name, rank];
    byName.set(key, place);
    if (!place.slice(2).includes(council)) place.push(council);
  };
  for (const [rank, kind] of kinds.entries()) {
    for (const [slug, of] of [...places].sort(([a], [b]) => compareText(a, b))) {
      const number = numbers.get(slug);
      if (number === undefined) continue;
      for (const name of of[kind].flatMap(withShortName)) add(name, rank, number);
      for (const name of of[kind].flatMap(partsOf)) add(name, kinds.length, number);
    }
  }
  return [...byName].sort(([a], [b]) => compareText(a, b)).map(([, place]) => place);
}

/** “Berwick-upon-Tweed” is Berwick to those who live there: what follows says where it lies. */
function withShortName(name: string): string[] {
  const [, short] = /^(\p{L}{4,})-\p{Ll}+-/u.exec(name) ?? [];
  return short === undefined ? [name] : [name, short];
}

/** The villages in the name of a parish that has several: “Haworth, Cross Roads and Stanbury”. */
function partsOf(name: string): string[] {
  const parts = name.split(/,? and |,? & |, /).filter((part) => part.length >= 5);
  return parts.length > 1 ? parts : [];
}

function areaOf(
  { councils, districts, numbers: there }: PostcodesFile,
  { authorities }: Site,
): AreaPostcodes {
  const numbers = new Map(authorities.map(({ slug }, number) => [slug, number]));
  return {
    councils: councils.map((slug) => numbers.get(slug) ?? -1),
    districts,
    ...(there === undefined ? {} : { numbers: there }),
  };
}

/** Only the finder reads these: spaces would be for nobody. */
function compact(path: string, data: () => unknown): PublishedFile {
  return { path, type: 'application/json', text: () => JSON.stringify(data()) };
}
