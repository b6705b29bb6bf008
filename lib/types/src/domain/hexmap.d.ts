import type { HexmapFile } from '../schemas/hexmap.ts';
/** The middle of one hexagon in drawing units, x to the right and y downwards. */
export type Hex = {
    slug: string;
    x: number;
    y: number;
};
/** A drawing of hexagons that stand on a point. */
export type HexDrawing = {
    hexes: Hex[];
    width: number;
    height: number;
    /** The corners of one hexagon around its middle, for an SVG polygon. */
    corners: string;
};
/**
 * Lays hexagons out for a drawing. The layout counts rows northwards and drawings count downwards,
 * so the rows are turned over; odd rows stay half a hexagon to the right.
 *
 * @returns hexagons row by row from the north-west, as people read and as Tab goes.
 */
export declare function drawHexmap({ hexes }: Pick<HexmapFile, 'hexes'>): HexDrawing;
