import { z } from "astro/zod";
import { slug, text, webAddress, wholeNumber } from "./fields.js";
const hexmap = z.strictObject({
  source: text.describe("Who made the layout."),
  url: webAddress.describe("Where it is from."),
  licence: text,
  hexes: z.record(slug, z.strictObject({ q: wholeNumber(0), r: wholeNumber(0) })).describe("By the council’s short name: q counts columns eastwards, r rows northwards.")
});
export {
  hexmap
};
