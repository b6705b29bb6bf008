import { z } from 'zod';
import { exceptions, isoDate, slug, text, webAddress } from './fields.ts';
import {
  document,
  draft,
  editorsNote,
  figure,
  inspectionId,
  lookedFor,
  pageChanges,
  source,
} from './papers.ts';

/** One turn of a talk. People are named by their role, never by their name. */
const turn = z.strictObject({
  who: text.describe('A role, such as “A councillor” or “Director of the service”.'),
  said: text.describe('What was said, in our own words.'),
});

const exchange = z.strictObject({
  topic: text.describe('What it was about, in a few words.'),
  asked: turn,
  answered: z.array(turn).default([]).describe('What was answered. Leave out what is not known.'),
  note: editorsNote,
});

/** One item of a council meeting about inspections. The body tells what else the papers say. */
export const meeting = z.strictObject({
  draft,
  authority: slug.describe('The council’s short name.'),
  committee: text.describe('The committee’s name in full.'),
  date: isoDate,
  item: text.optional().describe('The number of the item, where known.'),
  title: text.describe('What the item was about, in plain words.'),
  url: webAddress.optional().describe('The council’s page about it. Leave out where not known.'),
  inspections: z
    .array(inspectionId)
    .default([])
    .describe('The inspections it was about, such as northtown/2026-05-standard.'),
  inShort: text.describe('The meeting in one or two sentences.'),
  presented: z.array(text).min(1).describe('What was presented, point by point.'),
  questions: z.array(exchange).default([]),
  decided: z.array(text).default([]).describe('What the committee decided.'),
  decidedNotKnown: text.optional().describe('Why the decision is not here, where it is not.'),
  figures: z.array(figure).default([]),
  documents: z.array(document).default([]),
  otherFormats: text
    .optional()
    .describe('How the council says one gets its papers in another format, such as large print.'),
  sources: z.array(source).min(1).describe('Where all this is from.'),
  looked: lookedFor('what the minutes and papers say'),
  changes: pageChanges,
  exceptions,
});

export type MeetingFile = z.infer<typeof meeting>;
export type Exchange = MeetingFile['questions'][number];
