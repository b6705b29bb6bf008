import { z } from 'zod';
import { dayFix, isoDate, messageFor, slug, text, webAddress, wholeNumber } from './fields.ts';

/** What responses and meetings share: papers, where a statement comes from, and figures. */

/** A document with its type and size, so that nobody opens a large file by surprise. */
export const document = z.strictObject({
  title: text.describe('What the document is, in plain words.'),
  url: webAddress.optional().describe('The document itself. Leave out where it is not known.'),
  format: text
    .default('PDF')
    .describe('The kind of file, such as PDF or Word. Where nobody knows it: not known.'),
  kilobytes: wholeNumber(1).optional().describe('The size that its publisher gives.'),
  pages: wholeNumber(1).optional(),
  published: isoDate.optional(),
});

/** A paper, a page or a meeting that statements come from. Others point to it by its id. */
export const source = z.strictObject({
  id: slug.describe('A short name that is used in this file only.'),
  title: text.describe('What it is, such as “Minutes of the panel”.'),
  on: isoDate.describe('The day it is from.'),
  url: webAddress.optional().describe('Where to read it. Leave out where that is not known.'),
});

/** A number that somebody gave: never without its day, what is counted, and where it is from. */
export const figure = z.strictObject({
  value: text.describe('The number as it was given, such as “116” or “about 600”.'),
  counts: text.describe('What exactly is counted, such as “homes inspected in the year”.'),
  on: isoDate.describe('The day for which it holds, or else the day it was said.'),
  when: text
    .optional()
    .describe('For a span of time, its words, such as “April 2023 to March 2024”.'),
  source: slug.describe('The id of a source in this file.'),
});

/** What the publisher's own editors add to what somebody said, in their own name. */
export const editorsNote = text
  .optional()
  .describe(
    'A note of your own, such as what the law says where somebody put it otherwise. The page shows it apart, in the publisher’s name.',
  );

/** What to write for a day or a month. */
export const dayOrMonthFix = 'Write the day, such as 2025-11-21, or the month, such as 2025-11.';

/** A day, or a month where nobody said which day. */
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, {
    error: (issue) => messageFor(`“${issue.input}” is not a day or a month.`, dayOrMonthFix),
  });

/** A day, a month or a year, as precise as somebody knows it (ISO 8601). Longer ones sort after shorter. */
export const dayMonthOrYear = z
  .string()
  .regex(/^(?:18|19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    abort: true,
    error: (issue) => (issue.input === undefined ? undefined : noDate(issue.input)),
  })
  .refine((value) => value.length < 10 || isoDate.safeParse(value).success, {
    error: (issue) => noDate(issue.input),
  });

function noDate(input: unknown): string {
  return messageFor(`“${String(input)}” is not a date.`, dayFix);
}

/** Where an inspection lies: its council and its file’s name. */
export const inspectionId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
  error: (issue) =>
    messageFor(
      `“${issue.input}” does not name an inspection.`,
      issue.input?.endsWith('.md')
        ? `Leave out the ending: ${issue.input.slice(0, -3)}.`
        : 'Write the council and the file’s name, such as northtown/2026-05-standard.',
    ),
});

/** What was changed on a page that people had read before. A mistake that was put right says so. */
export const pageChange = z.strictObject({
  on: isoDate.describe('The day of the change.'),
  what: text.describe('What is different now, in a sentence.'),
  correction: z.literal(true).optional().describe('true where the page had a mistake before.'),
});

/** All changes of a page, oldest first. */
export const pageChanges = z
  .array(pageChange)
  .default([])
  .describe('What was changed on the page since it was first published, oldest first.');

/**
 * The day on which somebody last looked for what is not in a file.
 *
 * @param what what was looked for, as the guide names it.
 */
export function lookedFor(what: string) {
  return isoDate
    .optional()
    .describe(
      `The day on which somebody last looked for ${what} and found no more than is here. Without it, the page says “We have not added …”; with it, that we looked on that day and did not find it.`,
    );
}

/** How a summary came to be. Whoever compared it with the report had not written it. */
export const summary = z.strictObject({
  written: isoDate.describe('The day the summary was written.'),
  compared: isoDate
    .optional()
    .describe('The day a second reader compared each sentence with the report.'),
});

export type Document = z.infer<typeof document>;
export type Source = z.infer<typeof source>;
export type Figure = z.infer<typeof figure>;
export type PageChange = z.infer<typeof pageChange>;

/** A file that is not to be published yet. */
export const draft = z
  .boolean()
  .optional()
  .describe(
    'true while it is not to be published. “dev” shows and marks it; a build leaves it out.',
  );
