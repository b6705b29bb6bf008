import { compareText } from '../problems/problem.ts';
import type { PostcodesFile } from '../schemas/places.ts';

/** From one postcode, in capitals and without a space, on to the next range: its council, if any. */
export type PostcodeRange = { from: string; council: string | undefined };

/** The three parts of a postcode: the area, the district in it, and the rest. */
export type PostcodeParts = readonly [area: string, district: string, rest: string];

/** The lists of all areas, by the area. */
type Areas = Record<string, Omit<PostcodesFile, 'vintage'>>;

/**
 * Folds ranges into a list for each postcode area, so that a browser fetches no more than one.
 *
 * @param ranges in any order. They are read as numbers in base 36: shorter ones come first.
 * @param partsOf takes a postcode apart; every range begins with one.
 */
export function foldRanges(
  ranges: readonly PostcodeRange[],
  partsOf: (postcode: string) => PostcodeParts,
): Areas {
  const sorted = ranges.toSorted(
    (a, b) => a.from.length - b.from.length || compareText(a.from, b.from),
  );
  const areas = new Map<string, AreaFold>();
  let before: string | undefined;
  for (const { from, council } of sorted) {
    const [name, district, rest] = partsOf(from);
    const area = areas.get(name) ?? { councils: [], districts: new Map() };
    areas.set(name, area);
    // What stands before the first range of this length in the area goes on from another area.
    const first = '0'.repeat(district.length);
    if (!area.districts.has(first)) add(area, first, '0'.repeat(rest.length), before);
    if (!area.districts.has(district)) add(area, district, '0'.repeat(rest.length), before);
    add(area, district, rest, council);
    before = council;
  }
  return Object.fromEntries(
    [...areas]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, area]) => [name, isElsewhere(area) ? elsewhere : listOf(area)]),
  );
}

/** An area in which no council here has a postcode. */
const elsewhere = { councils: ['none'], districts: {} };

/** Whether only what goes on from another area is in a council. */
function isElsewhere({ councils, districts }: AreaFold): boolean {
  return [...districts].every(
    ([district, list]) =>
      /^0+$/.test(district) ||
      (isGuess(list) ? list.slice(1) : list).every(([, council]) => councils[council] === 'none'),
  );
}

function listOf({ councils, districts }: AreaFold): Areas[string] {
  return { councils, districts: Object.fromEntries([...districts].map(inWords)) };
}

type AreaFold = { councils: string[]; districts: Map<string, Step[]> };

/** From which postcode of a district on, and the number of the council. */
type Step = readonly [rest: string, council: number];

function add(
  { councils, districts }: AreaFold,
  district: string,
  rest: string,
  council = 'none',
): void {
  const known = councils.indexOf(council);
  const index = known === -1 ? councils.push(council) - 1 : known;
  const list = districts.get(district) ?? [];
  districts.set(district, list);
  if (list.at(-1)?.[1] === index) return;
  if (list.at(-1)?.[0] === rest) list.pop();
  if (list.at(-1)?.[1] !== index) list.push([rest, index]);
}

function inWords([district, list]: [string, Step[]]): [string, string] {
  const steps = isGuess(list) ? list.slice(1) : list;
  return [district, steps.map(([rest, council]) => `${rest} ${String(council)}`).join(', ')];
}

/**
 * Whether the first step only says what the district before ended with. A range begins with a postcode
 * that there is, so before a first range with another council there most likely is none. Postcodes that
 * lie nowhere are those of large users, numbered at the end of a district: before these there are some.
 */
function isGuess([first, second, ...others]: readonly Step[]): boolean {
  if (!first || !second || others.some(([, council]) => council === first[1])) return false;
  return !second[0].startsWith('9');
}
