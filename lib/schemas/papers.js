import { z } from "astro/zod";
import { isoDate, say, slug, text, webAddress, wholeNumber } from "./fields.js";
const document = z.strictObject({
  title: text.describe("What the document is, in plain words."),
  url: webAddress.optional().describe("The document itself. Leave out where it is not known."),
  format: text.default("PDF"),
  kilobytes: wholeNumber(1).optional().describe("The size that its publisher gives."),
  pages: wholeNumber(1).optional(),
  published: isoDate.optional()
});
const source = z.strictObject({
  id: slug.describe("A short name that is used in this file only."),
  title: text.describe("What it is, such as “Minutes of the panel”."),
  on: isoDate.describe("The day it is from."),
  url: webAddress.optional().describe("Where to read it. Leave out where that is not known.")
});
const figure = z.strictObject({
  value: text.describe("The number as it was given, such as “116” or “about 600”."),
  counts: text.describe("What exactly is counted, such as “children with a child in need plan”."),
  on: isoDate.describe("The day for which it holds, or else the day it was said."),
  when: text.optional().describe("For a span of time, its words, such as “April 2023 to March 2024”."),
  source: slug.describe("The id of a source in this file.")
});
const dayOrMonth = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, {
  error: (issue) => say(
    `“${issue.input}” is not a day or a month.`,
    "Write the day, such as 2025-11-21, or the month, such as 2025-11."
  )
});
const inspectionId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  error: (issue) => say(
    `“${issue.input}” does not name an inspection.`,
    "Write the council and the file’s name, such as brent/2026-05-ilacs."
  )
});
const pageChange = z.strictObject({
  on: isoDate.describe("The day of the change."),
  what: text.describe("What is different now, in a sentence."),
  correction: z.literal(true).optional().describe("true where the page had a mistake before.")
});
const pageChanges = z.array(pageChange).default([]).describe("What was changed on the page since it was first published, oldest first.");
export {
  dayOrMonth,
  document,
  figure,
  inspectionId,
  pageChange,
  pageChanges,
  source
};
