import { z } from 'zod';
import { apiMeeting, apiMeetingBrief } from './api-council.ts';
import { apiInspection, apiInspectionBrief, apiInspectionId } from './api-inspection.ts';
import { authority } from './authority.ts';
import { isoDate, slug, text, webAddress, wholeNumber } from './fields.ts';
import { framework } from './framework.ts';
import { apiThemes } from './api-theme.ts';

/**
 * What the files under /api/v1/ say. Fields may be added; none is ever renamed, removed or given
 * another meaning under this version. Nothing is ever null: what is not there is left out, and where
 * a reader would expect it a reason stands in its place.
 */

const about = z
  .strictObject({
    title: text,
    publisher: text,
    asOf: isoDate.describe(
      'The day whose state the facts show: days to come and days past are told apart by it.',
    ),
    resultsUpTo: z
      .array(z.strictObject({ family: slug, day: isoDate }))
      .describe('Up to which day published results are in, by family of frameworks.'),
    sources: z.array(text).describe('Whose facts these are.'),
    licence: z.strictObject({ id: text, name: text, url: webAddress }),
    attribution: text.describe('Say this where you use the facts.'),
    note: text,
    documentation: webAddress,
  })
  .describe('Where the facts come from, on which terms, and as of which day.');

const latest = z.union([
  apiInspectionBrief,
  z.strictObject({ none: text.describe('Why there is none.') }),
]);

const authorityLine = z.strictObject({
  id: slug.describe('The council’s short name. Never changes.'),
  name: text,
  region: slug,
  gss: text.optional(),
  latest: z
    .union([apiInspectionId, z.strictObject({ none: text })])
    .describe('The latest graded inspection of the leading subject.'),
  page: webAddress,
  self: webAddress,
});

/** One council with all that was inspected there. */
export const apiAuthority = z.strictObject({
  id: slug.describe('The council’s short name. Never changes.'),
  ...authority.pick({
    name: true,
    officialName: true,
    alsoCalled: true,
    type: true,
    place: true,
    subjects: true,
    website: true,
    committeeSite: true,
    inspectorPage: true,
    codes: true,
    started: true,
    ended: true,
    shadowFrom: true,
    changeSource: true,
    formerIds: true,
    populationUnder25: true,
    neighbours: true,
    predecessors: true,
    successors: true,
    deliveredBy: true,
    looked: true,
  }).shape,
  changes: authority.shape.changes
    .unwrap()
    .describe('What was changed on its page since, oldest first. A correction says so.'),
  region: z.strictObject({ id: slug, name: text }),
  latest: latest.describe('The latest graded inspection of the leading subject.'),
  inspections: z.array(apiInspectionBrief).describe('Newest first.'),
  meetings: z
    .array(apiMeetingBrief)
    .optional()
    .describe('Council meetings about inspections, newest first.'),
  page: webAddress,
  self: webAddress,
});

const envelope = { $schema: webAddress, about };

/** What each kind of file under /api/v1/ says, by the name of its JSON Schema. */
export const apiFiles = {
  index: z.strictObject({
    ...envelope,
    authorities: webAddress,
    frameworks: webAddress,
    themes: webAddress.optional().describe('What inspectors ask of many councils.'),
    inspections: z.array(webAddress).describe('Oldest first, so that pages fill up at the end.'),
    meetings: z.array(webAddress).optional().describe('Council meetings about inspections.'),
    schemas: z.array(webAddress),
    tables: z.array(webAddress),
    tableDescriptions: z.array(webAddress),
    feeds: z.array(webAddress),
    counts: z.strictObject({ authorities: wholeNumber(0), inspections: wholeNumber(0) }),
  }),
  authorities: z.strictObject({
    ...envelope,
    page: wholeNumber(1)
      .optional()
      .describe('Where one file does not hold all, which part this is.'),
    pages: wholeNumber(1).optional(),
    next: webAddress.optional(),
    authorities: z.array(authorityLine),
  }),
  authority: z.strictObject({ ...envelope, authority: apiAuthority }),
  inspections: z.strictObject({
    ...envelope,
    page: wholeNumber(1),
    pages: wholeNumber(1),
    next: webAddress.optional(),
    inspections: z.array(apiInspection),
  }),
  inspection: z.strictObject({ ...envelope, inspection: apiInspection }),
  meeting: z.strictObject({ ...envelope, meeting: apiMeeting }),
  frameworks: z.strictObject({ ...envelope, frameworks: z.array(framework) }),
  themes: z.strictObject({ ...envelope, ...apiThemes }),
} as const;

export type ApiFile = keyof typeof apiFiles;
export type ApiFileOf<Name extends ApiFile> = z.output<(typeof apiFiles)[Name]>;
export type ApiAuthority = z.output<typeof apiAuthority>;

/** The JSON Schema (draft 2020-12) of one kind of file. */
export function jsonSchemaOf(name: ApiFile): Record<string, unknown> {
  return { ...z.toJSONSchema(apiFiles[name], { io: 'output' }) };
}
