import { z } from 'zod';
import { text } from './fields.ts';

/** The publisher's own rules for words: terms, abbreviations, names, boilerplate, and how hard a text may be. */
export const words = z.strictObject({
  readingAge: z
    .strictObject({
      target: z.number().describe('The age to aim at. It is shown in the check’s report.'),
      limit: z.number().optional().describe('A text that is harder than this stops the build.'),
      youngPeople: z
        .number()
        .default(9)
        .describe('A page for young people that is harder than this stops the build.'),
    })
    .default({ target: 9, youngPeople: 9 }),
  abbreviations: z.array(text).default([]).describe('Abbreviations that need no explanation.'),
  names: z.array(text).default([]).describe('Names that no rule may touch, such as a law’s.'),
  terms: z
    .array(
      z.strictObject({
        write: text.describe('What to write, such as “disabled children”.'),
        insteadOf: z.array(text).min(1).describe('Every form that it takes the place of.'),
        why: text.describe('Why, in a sentence. Officers read it.'),
        except: z.array(text).optional().describe('Longer names in which the other form stays.'),
      }),
    )
    .default([]),
  boilerplate: z
    .array(
      z.strictObject({
        phrases: z.array(text).min(1).describe('Every form that is refused.'),
        why: text.describe('What is wrong with it, in a sentence. Officers read it.'),
        instead: text.describe('What to do instead, in a sentence. Officers read it.'),
      }),
    )
    .default([])
    .describe('Words that stand in every paper of a kind and tell of nobody.'),
});

export type Words = z.infer<typeof words>;
