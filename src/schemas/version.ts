import { z } from 'zod';
import { exceptions, isoDate, text } from './fields.ts';
import { draft, pageChanges, summary } from './papers.ts';

/**
 * One inspection told for other readers. Its file lies beside the inspection’s:
 * `2026-01-standard.young.md` for young people, `2026-01-standard.ur.md` in Urdu.
 */

/** For young people: short, and read with ease by most nine-year-olds. */
export const youngPeople = z.strictObject({
  title: text.describe('The heading of the page, as a young person would say it.'),
  description: text.describe('What the page is, in one sentence.'),
  summary: summary.optional().describe('When the page was written, and compared.'),
  changes: pageChanges,
  exceptions,
  draft,
});

/** In another language. All words of the page but the site’s own header and footer are in it. */
export const translation = z.strictObject({
  title: text.describe('The heading of the page, in that language.'),
  description: text.describe('What the page is in one sentence, in that language.'),
  by: text.describe('Who translated it: a person’s role or a firm.'),
  on: isoDate.describe('The day of the translation. A later change of the English page is said.'),
  changes: pageChanges.describe(
    'What was changed in the translation since then, in that language, oldest first.',
  ),
  exceptions,
  draft,
});

export type YoungPeopleFile = z.infer<typeof youngPeople>;
export type TranslationFile = z.infer<typeof translation>;
