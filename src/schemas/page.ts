import { z } from 'zod';
import { draft } from './papers.ts';
import { exceptions, oneOf, text, wholeNumber } from './fields.ts';

/** A page of prose, such as the one about the site. */
export const page = z.strictObject({
  title: text.describe('The heading of the page.'),
  description: text.describe('What the page is for, in one sentence.'),
  exceptions,
  draft,
  shows: oneOf(['audit', 'data'])
    .optional()
    .describe(
      '“audit” where the page ends with what the last audit found, “data” where it ends with what is here and what is missing, in numbers.',
    ),
  order: wholeNumber(1).optional().describe('Its place in the footer. Leave out to keep it out.'),
});

export type PageFile = z.infer<typeof page>;
