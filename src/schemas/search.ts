import { z } from 'zod';
import { text } from './fields.ts';

const phrases = z.array(text).min(1);

/** What the search understands beside names: questions, and words that mean the same. */
export const search = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        page: z
          .string()
          .regex(/^\/[\w/#?=&+-]*$/)
          .describe('The address of the page from the root of the site, such as /glossary/#grade.'),
        title: text.describe('What the result is called.'),
        about: text.describe('What the page says about it, in a sentence.'),
        part: z
          .string()
          .regex(/^#[\w-]+$/)
          .optional()
          .describe(
            'Where a council is named too: the part of its own page that answers, such as #next.',
          ),
        phrases: phrases.describe('What people type. All words of a phrase have to be typed.'),
      }),
    )
    .default([])
    .describe('Questions, and the page that answers each.'),
  ownPage: z
    .array(text)
    .default([])
    .describe('Words that, beside a council’s name, ask for no more than its own page.'),
  same: z
    .array(
      z.strictObject({
        write: text.describe('The words that pages use.'),
        typed: phrases.describe('Words that people type for them.'),
      }),
    )
    .default([])
    .describe('Words that mean the same. A search for one is a search for the other.'),
});

export type SearchFile = z.infer<typeof search>;
