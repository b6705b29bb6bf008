import { z } from 'zod';
import { slug, text, webAddress, wholeNumber } from './fields.ts';

/**
 * Where each council lies on a map of equal hexagons, so that small places show as much as large
 * ones. Rows are counted northwards, and odd rows are moved half a hexagon to the right (“odd-r”).
 */
export const hexmap = z.strictObject({
  source: text.describe('Who made the layout.'),
  url: webAddress.describe('Where it is from.'),
  licence: text,
  hexes: z
    .record(slug, z.strictObject({ q: wholeNumber(0), r: wholeNumber(0) }))
    .describe('By the council’s short name: q counts columns eastwards, r rows northwards.'),
});

export type HexmapFile = z.infer<typeof hexmap>;
