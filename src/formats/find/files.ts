import type { Site } from '../../domain/site.ts';
import type { PostcodesFile } from '../../schemas/places.ts';
import { councilUrl } from '../../domain/urls.ts';
import { publicPath } from '../../domain/host.ts';
import type { AreaPostcodes, Index, PlaceEntry } from '../../html/client/find/data.ts';
import { plainName } from '../../domain/plain-name.ts';
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

function indexOf(
  { authorities, settings, postcodes }: Site,
  files: readonly (readonly PlaceEntry[])[],
): Index {
  const readable = settings.postcodes && postcodes;
  return {
    bodies: { one: settings.bodies.one, many: settings.bodies.many },
    councils: authorities.map((authority) => ({
      name: authority.name,
      url: publicPath(councilUrl(authority), settings),
      ...(authority.alsoCalled.length > 0 ? { others: authority.alsoCalled } : {}),
    })),
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
  const all = placesIn(site);
  const starts = Array.from({ length: Math.ceil(all.length / namesInFile) }, (_, file) => file);
  return starts.map((file) => all.slice(file * namesInFile, (file + 1) * namesInFile));
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
      for (const name of of[kind]) add(name, rank, number);
      for (const name of of[kind].flatMap(partsOf)) add(name, kinds.length, number);
    }
  }
  return [...byName].sort(([a], [b]) => compareText(a, b)).map(([, place]) => place);
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
