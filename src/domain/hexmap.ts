import type { HexmapFile } from '../schemas/hexmap.ts';

/** The middle of one hexagon in drawing units, x to the right and y downwards. */
export type Hex = { slug: string; x: number; y: number };

/** A drawing of hexagons that stand on a point. */
export type HexDrawing = {
  hexes: Hex[];
  width: number;
  height: number;
  /** The corners of one hexagon around its middle, for an SVG polygon. */
  corners: string;
};

const hexWidth = 40;
/** From the middle to a corner. */
const radius = hexWidth / Math.sqrt(3);
const rowHeight = 1.5 * radius;
/** White between two hexagons. */
const gap = 1.5;

/**
 * Lays hexagons out for a drawing. The layout counts rows northwards and drawings count downwards,
 * so the rows are turned over; odd rows stay half a hexagon to the right.
 *
 * @returns hexagons row by row from the north-west, as people read and as Tab goes.
 */
export function drawHexmap({ hexes }: Pick<HexmapFile, 'hexes'>): HexDrawing {
  const all = Object.entries(hexes).map(([slug, place]) => ({ slug, ...place }));
  const west = Math.min(...all.map(({ q }) => q));
  const north = Math.max(...all.map(({ r }) => r));
  const drawn = all
    .sort((a, b) => b.r - a.r || a.q - b.q)
    .map(({ slug, q, r }) => ({
      slug,
      x: (q - west + (r % 2 === 0 ? 0.5 : 1)) * hexWidth,
      y: rounded((north - r) * rowHeight + radius),
    }));
  return {
    hexes: drawn,
    width: Math.max(...drawn.map(({ x }) => x)) + hexWidth / 2,
    height: rounded(Math.max(...drawn.map(({ y }) => y)) + radius),
    corners: cornersOf(radius - gap),
  };
}

function cornersOf(size: number): string {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    return `${rounded(size * Math.cos(angle))},${rounded(size * Math.sin(angle))}`;
  }).join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The six neighbours of a hexagon, each with the corners that its side lies between. */
const sides = [
  { row: 0, even: 1, odd: 1, corners: [5, 0] },
  { row: -1, even: 0, odd: 1, corners: [0, 1] },
  { row: -1, even: -1, odd: 0, corners: [1, 2] },
  { row: 0, even: -1, odd: -1, corners: [2, 3] },
  { row: 1, even: -1, odd: 0, corners: [3, 4] },
  { row: 1, even: 0, odd: 1, corners: [4, 5] },
] as const;

/**
 * The lines between councils of different regions, as one path of an SVG.
 *
 * @param regionOf the region of a council, by its short name.
 */
export function regionOutlines(
  { hexes }: Pick<HexmapFile, 'hexes'>,
  drawing: HexDrawing,
  regionOf: ReadonlyMap<string, string>,
): string {
  const bySpot = new Map(Object.entries(hexes).map(([slug, { q, r }]) => [`${q} ${r}`, slug]));
  const middles = new Map(drawing.hexes.map(({ slug, x, y }) => [slug, { x, y }]));
  return Object.entries(hexes)
    .flatMap(([slug, { q, r }]) =>
      sides.flatMap(({ row, even, odd, corners }) => {
        const other = bySpot.get(`${q + (r % 2 === 0 ? even : odd)} ${r + row}`);
        const middle = middles.get(slug);
        if (!other || !middle || other < slug || regionOf.get(other) === regionOf.get(slug))
          return [];
        return `M${corners.map((corner) => cornerAt(middle, corner)).join('L')}`;
      }),
    )
    .join('');
}

function cornerAt({ x, y }: { x: number; y: number }, corner: number): string {
  const angle = (Math.PI / 3) * corner + Math.PI / 6;
  return `${rounded(x + radius * Math.cos(angle))} ${rounded(y + radius * Math.sin(angle))}`;
}
