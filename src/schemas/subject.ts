import { z } from 'zod';
import { slug, text } from './fields.ts';

/** A word for one and for many. */
export const noun = z.strictObject({
  one: text.describe('For one, without an article.'),
  many: text.describe('For many.'),
  preposition: z
    .enum(['in', 'at', 'of'])
    .optional()
    .describe('What stands before the name of one in a sentence: in Bradford, at Oak Primary.'),
});

/** Something that is inspected, and the words for it. */
export const subject = z.strictObject({
  id: slug.describe(
    'The short name that frameworks use. It stands in addresses and never changes.',
  ),
  name: text.describe('As a heading has it.'),
  inSentence: text
    .optional()
    .describe('The name inside a sentence, where that is more than a small first letter.'),
  about: text.describe('What it is, in one sentence.'),
  question: text
    .optional()
    .describe('The heading of the home page, such as a question. Else the tagline.'),
  lead: text.optional().describe('What stands below that heading, in a sentence or two.'),
  inspections: text
    .optional()
    .describe('Who inspects it, by which law, and what inspectors do, in two or three sentences.'),
  apart: text
    .optional()
    .describe('Why its results stand apart from those of the first subject, in a sentence.'),
  alsoCalled: z.array(text).default([]).describe('Other words that people type into a search.'),
  bodies: noun
    .optional()
    .describe('What to call those that are inspected in this subject, where that differs.'),
});

export type Subject = z.infer<typeof subject>;
export type Noun = z.infer<typeof noun>;
