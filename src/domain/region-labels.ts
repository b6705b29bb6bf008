import type { HexDrawing } from './hexmap.ts';

/** Where the name of a region stands beside a map: its lines, and the side that they begin or end at. */
export type RegionLabel = {
  region: string;
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'end';
};

/** Drawing units, with letters 16 high: half a hexagon and a gap, a line, a letter at its widest. */
const [beside, lineHeight, letter] = [26, 18, 9];
/** A name longer than this stands in two lines. */
const longLine = 16;

/**
 * Puts the name of each region outside the map, at the end of a row that the region begins or ends.
 * A region that others lie around has no such row, and no name here.
 *
 * @param regionOf the region of a council, by its short name.
 * @param names of the regions, by their ids.
 */
export function regionLabels(
  { hexes, width }: Pick<HexDrawing, 'hexes' | 'width'>,
  regionOf: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): RegionLabel[] {
  const ends = [...Map.groupBy(hexes, ({ y }) => y).values()].flatMap((row) => {
    const inOrder = row.toSorted((a, b) => a.x - b.x);
    const [west, east] = [inOrder[0], inOrder.at(-1)];
    return west && east ? [endOf(west, 'end', regionOf), endOf(east, 'start', regionOf)] : [];
  });
  const byRegion = Map.groupBy(ends, ({ region }) => region);
  const placed: RegionLabel[] = [];
  for (const [region, name] of names) {
    const lines = linesOf(name);
    const free = (byRegion.get(region) ?? [])
      .map((end) => ({ ...end, lines }))
      .filter((label) => !placed.some((other) => overlap(label, other)));
    const best = free.toSorted(
      (a, b) =>
        beyond(a, width) - beyond(b, width) || fromMiddle(a.y, free) - fromMiddle(b.y, free),
    )[0];
    if (best) placed.push(best);
  }
  return placed;
}

/** How far names go beyond a drawing on its left and on its right. */
export function labelsBeyond(
  labels: readonly RegionLabel[],
  width: number,
): { left: number; right: number } {
  const on = (side: RegionLabel['anchor']) =>
    Math.max(0, ...labels.filter(({ anchor }) => anchor === side).map((one) => beyond(one, width)));
  return { left: on('end'), right: on('start') };
}

function endOf(
  { slug, x, y }: HexDrawing['hexes'][number],
  anchor: RegionLabel['anchor'],
  regionOf: ReadonlyMap<string, string>,
) {
  const at = anchor === 'end' ? x - beside : x + beside;
  return { region: regionOf.get(slug) ?? '', x: at, y, anchor };
}

function linesOf(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.toSorted(
    (a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2),
  )[0];
  return name.length <= longLine || middle === undefined
    ? [name]
    : [name.slice(0, middle), name.slice(middle + 1)];
}

function beyond({ x, anchor, lines }: RegionLabel, width: number): number {
  const long = Math.max(...lines.map((line) => line.length)) * letter;
  return Math.max(0, anchor === 'end' ? long - x : x + long - width);
}

function fromMiddle(y: number, all: readonly { y: number }[]): number {
  const middle = all.reduce((sum, one) => sum + one.y, 0) / all.length;
  return Math.abs(y - middle);
}

function overlap(one: RegionLabel, other: RegionLabel): boolean {
  const room = ((one.lines.length + other.lines.length) / 2 + 0.5) * lineHeight;
  return one.anchor === other.anchor && Math.abs(one.y - other.y) < room;
}
