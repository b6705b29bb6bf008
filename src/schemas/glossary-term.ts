import { z } from 'zod';
import { draft } from './papers.ts';
import { exceptions, text } from './fields.ts';

/** A word that residents may not know. Its explanation is the body, in 40 words at most. */
export const glossaryTerm = z.strictObject({
  draft,
  term: text.describe('The word as a sentence has it, in small letters unless it is a name.'),
  exceptions,
  forms: z.array(text).default([]).describe('Other forms, such as the plural.'),
  typed: z
    .array(text)
    .default([])
    .describe('What people type into a search for it, such as its initials. Pages do not show it.'),
});

export type GlossaryTermFile = z.infer<typeof glossaryTerm>;
