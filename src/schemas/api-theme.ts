import { z } from 'zod';
import { apiInspectionId } from './api-inspection.ts';
import { slug, text, webAddress, wholeNumber } from './fields.ts';

/** What the API gives of themes: shares of inspections with their base, and no order of councils. */

const year = z.string().regex(/^\d{4}$/);

const share = {
  named: wholeNumber(0).describe('How many inspections have a point with this theme.'),
  of: wholeNumber(0).describe(
    'Of how many: the inspections whose list is here, with a theme at each point.',
  ),
};

const theme = z.strictObject({
  id: slug.describe('The theme’s short name, as points give it. Never changes.'),
  name: text,
  area: slug.describe('The area that it mostly belongs to.'),
  recent: z.strictObject(share).describe('From the year “since” on.'),
  years: z
    .array(z.strictObject({ year, ...share }))
    .describe('By the year in which the inspection ended, oldest first.'),
  points: z
    .array(z.strictObject({ inspection: apiInspectionId, point: slug }))
    .describe('Newest inspection first. The words of a point are with its inspection.'),
  page: webAddress,
});

/** What the file of all themes says beside its frame. */
export const apiThemes = {
  since: year.describe('The first of the newest years: three before the one in which results end.'),
  themes: z.array(theme).describe('Those named most often since then first.'),
};

export type ApiThemes = { since: string; themes: z.output<typeof theme>[] };
