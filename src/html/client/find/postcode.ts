import type { AreaPostcodes, NamedCouncil, FindData, Index } from './data.ts';

/** A postcode, or the beginning of one, taken apart. */
export type Postcode = { area: string; district: string; rest: string; whole: boolean };

/** What became of a postcode: its councils, or that it lies elsewhere, or that the list has none. */
export type PostcodeAnswer =
  | { kind: 'councils'; councils: NamedCouncil[] }
  | { kind: 'elsewhere'; within: string }
  | { kind: 'none'; within: string };

/**
 * Reads a postcode, or at least its area and district: “BD21 3AA”, “bd213aa”, “BD21”, “BD21 3”.
 *
 * @param parts a regular expression with three groups.
 */
export function readPostcode(typed: string, parts: string): Postcode | undefined {
  const [outward = '', ...inward] = typed.toUpperCase().trim().split(/\s+/);
  const whole = new RegExp(`^${parts}$`).exec([outward, ...inward].join(''));
  if (whole) {
    const [, area = '', district = '', rest = ''] = whole;
    return { area, district, rest, whole: true };
  }
  return readHalf(outward, inward.join(''), parts);
}

/** Reads the area and the district, and what of the rest is typed so far. */
function readHalf(outward: string, rest: string, parts: string): Postcode | undefined {
  const [first = '', second = ''] = parts.match(/\([^()]*\)/g) ?? [];
  const half = new RegExp(`^${first}${second}$`).exec(outward);
  if (!half || !/^[0-9A-Z]{0,2}$/.test(rest)) return undefined;
  const [, area = '', district = ''] = half;
  return { area, district, rest, whole: false };
}

/** Whether somebody has typed a postcode, or half of one. Without the lists, nobody knows. */
export async function isPostcode(typed: string, data: FindData): Promise<boolean> {
  try {
    const { postcodes } = await data.index();
    return postcodes !== undefined && readPostcode(typed, postcodes.parts) !== undefined;
  } catch {
    return false;
  }
}

/** The councils that a postcode lies in, or may lie in where it is not whole: the likeliest first. */
export async function councilsAt(
  postcode: Postcode,
  { councils, postcodes }: Index,
  data: FindData,
): Promise<PostcodeAnswer> {
  const { within = '', areas = [] } = postcodes ?? {};
  if (!areas.includes(postcode.area)) return { kind: 'elsewhere', within };
  const area = await data.area(postcode.area);
  if (area.councils.every((council) => council === -1)) return { kind: 'elsewhere', within };
  if (!isThere(postcode, area)) return { kind: 'none', within };
  const numbers = postcode.whole ? [councilAt(postcode, area)] : councilsFrom(postcode, area);
  const found = numbers.flatMap((number) => councils[area.councils[number] ?? -1] ?? []);
  return found.length > 0 ? { kind: 'councils', councils: found } : { kind: 'none', within };
}

/** Whether there is such a district, by the list of their numbers: “W1A” is a part of W1. */
function isThere({ district }: Postcode, { districts, numbers }: AreaPostcodes): boolean {
  if (numbers === undefined || (district in districts && !/^0+$/.test(district))) return true;
  const number = Number.parseInt(district, 10);
  return numbers.split(', ').some((range) => {
    const [first = '', last = first] = range.split('-');
    return Number(first) <= number && number <= Number(last);
  });
}

type Step = readonly [rest: string, council: number];

/** The council of a whole postcode, by its number in the area. */
function councilAt({ district, rest }: Postcode, area: AreaPostcodes): number {
  const own = stepsIn(area, district).findLast(([from]) => from <= rest);
  return own?.[1] ?? endBefore(district, area);
}

/** The councils of a district, or of what begins with `rest` in it: what most of it lies in first. */
function councilsFrom({ district, rest }: Postcode, area: AreaPostcodes): number[] {
  const steps = stepsIn(area, district);
  // “SW1” is no district of its own, but the beginning of SW1A, SW1E and others.
  const lettered = Object.keys(area.districts).filter(
    (other) =>
      other.length > district.length &&
      /^[A-Z]+$/.test(other.slice(district.length)) &&
      other.startsWith(district),
  );
  const isWhole = rest === '' && (steps.length > 0 || lettered.length > 0);
  const own: Step[] = isWhole ? steps : [['', endBefore(district, area)], ...steps];
  const widths = new Map<number, number>();
  for (const list of [own, ...lettered.map((other) => stepsIn(area, other))]) {
    for (const [index, [from, council]] of list.entries()) {
      const until = list[index + 1]?.[0] ?? '~';
      // Letters come last in a postcode: the first one that begins with “6” is 6AA.
      if (rest !== '' && (until <= `${rest}AA`.slice(0, 3) || from > `${rest}~`)) continue;
      widths.set(council, (widths.get(council) ?? 0) + valueOf(until) - valueOf(from));
    }
  }
  return [...widths].sort(([, a], [, b]) => b - a).map(([council]) => council);
}

/** Where in a district the rest of a postcode stands, as a number: 36 to a letter or digit. */
function valueOf(rest: string): number {
  return rest === '~' ? 36 ** 3 : Number.parseInt(rest.padEnd(3, '0'), 36);
}

function stepsIn({ districts }: AreaPostcodes, district: string): Step[] {
  return (districts[district] ?? '').split(', ').flatMap((step): Step[] => {
    const [rest = '', council = ''] = step.split(' ');
    return council === '' ? [] : [[rest, Number(council)]];
  });
}

/** The council at the end of the nearest district before this one that has as many letters. */
function endBefore(district: string, area: AreaPostcodes): number {
  const before = Object.keys(area.districts)
    .filter((other) => other.length === district.length && other < district)
    .sort()
    .at(-1);
  return before === undefined ? -1 : (stepsIn(area, before).at(-1)?.[1] ?? -1);
}
