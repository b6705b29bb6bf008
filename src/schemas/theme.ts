import { z } from 'zod';
import { exceptions, slug, text } from './fields.ts';

/** What inspectors ask of many authorities. Its explanation is the body, in two plain sentences. */
export const theme = z.strictObject({
  name: text.describe('What it is called in a list, such as “Return home interviews”.'),
  area: slug.describe('The area that it mostly belongs to, as a framework names it.'),
  typed: z
    .array(text)
    .default([])
    .describe('What else people type into a search for it. Pages do not show it.'),
  exceptions,
});

export type ThemeFile = z.infer<typeof theme>;
