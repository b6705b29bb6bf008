import { z } from 'zod';
import { slug, text } from './fields.ts';

/** Names of places, each once. Commas and “and” in a name are part of it. */
const names = z.array(text).default([]);

/**
 * Places that lie in one council, so that people find it who know their town and not its name. The
 * file's name is the council's short name. A place in several councils stands in the file of each.
 */
export const places = z.strictObject({
  towns: names.describe('Towns and parts of them, and names that people use for either.'),
  districts: names.describe('Districts and councils, also those that have ended.'),
  parishes: names.describe('Parishes.'),
  wards: names.describe('Wards, which are offered after all others.'),
});

/**
 * Which council each postcode of an area lies in, folded by ranges. `plain-findings import postcodes`
 * writes it; the file's name is the area. The list is by district; in a district, “1AA 0, 3BC 2” says
 * that postcodes from 1AA lie in the first of the councils, those from 3BC in the third. A district that
 * is not named is like the end of the one before it with as many letters and digits, where there is such
 * a district by `numbers`.
 */
export const postcodes = z.strictObject({
  vintage: text.describe('When these postcodes were in use, such as “2021 to 2023”.'),
  councils: z
    .array(z.union([slug, z.literal('none')]))
    .min(1)
    .describe('Short names. “none” stands for what no council here has.'),
  districts: z.record(z.string().regex(/^[0-9A-Z]+$/), z.string()),
  numbers: z
    .string()
    .regex(/^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/)
    .optional()
    .describe(
      'The numbers of the districts that there are, such as “1-24, 97-99”. A postcode in any other is not found. Without them, every district counts as one that there is.',
    ),
});

export type PlacesFile = z.infer<typeof places>;
/** The postcodes of one area. */
export type PostcodesFile = z.infer<typeof postcodes>;
