import { z } from 'astro/zod';
import { apiMeeting, apiMeetingBrief, apiResponse } from './api-council.ts';
import { authority } from './authority.ts';
import { isoDate, oneOf, slug, text, webAddress, wholeNumber } from './fields.ts';
import { framework } from './framework.ts';
import { inspection } from './inspection.ts';

/**
 * What the files under /api/v1/ say. Fields may be added; none is ever renamed, removed or given
 * another meaning under this version. Nothing is ever null: what is not there is left out, and where
 * a reader would expect it a reason stands in its place.
 */

const inspectionId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .describe('The council’s short name, a slash, and the short name of the visit. Never changes.');

const about = z
  .strictObject({
    title: text,
    publisher: text,
    asOf: isoDate.describe('The day whose state the facts show.'),
    sources: z.array(text).describe('Whose facts these are.'),
    licence: z.strictObject({ id: text, name: text, url: webAddress }),
    attribution: text.describe('Say this where you use the facts.'),
    note: text,
    documentation: webAddress,
  })
  .describe('Where the facts come from, on which terms, and as of which day.');

const areaNames = {
  area: slug.describe('The area of the framework, or “overall”.'),
  label: text.describe('The area as the inspectorate prints it.'),
  plain: text.describe('The area in plain words.'),
  within: slug.optional().describe('The area that this one is a part of.'),
};

const judgement = z.union([
  z.strictObject({
    ...areaNames,
    grade: slug.describe('The grade, by its short name in the framework.'),
    gradeLabel: text.describe('The grade as the framework prints it.'),
    printed: text.describe('The grade as this report prints it.'),
  }),
  z.strictObject({
    ...areaNames,
    missing: oneOf(['not-judged', 'not-known', 'not-in-framework']),
    words: text.describe('What stands in the place of the grade.'),
    why: text.describe('Why there is no grade, in words for residents.'),
  }),
]);

const outcome = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('graded'), judgements: z.array(judgement).min(1) }),
  z.strictObject({
    type: z.literal('narrative'),
    result: z.union([
      z.strictObject({ id: slug, label: text, meaning: text }),
      z.strictObject({ missing: z.literal('not-known'), why: text }),
    ]),
    whyNoGrades: text,
    previous: isoDate.optional().describe('The inspection before, as the report gives it.'),
    next: text.optional().describe('When the next is due, in the report’s words.'),
  }),
  z.strictObject({
    type: z.literal('ungraded'),
    whyNoGrades: text,
    topic: text.optional().describe('What inspectors looked at.'),
    topicNotKnown: text.optional().describe('Why that is not here.'),
    priorityAction: z.boolean().optional(),
  }),
]);

/** One inspection or visit with all its facts. */
export const apiInspection = z.strictObject({
  id: inspectionId,
  authority: slug,
  authorityName: text,
  framework: slug,
  frameworkName: text,
  subject: slug,
  kind: z.strictObject({ id: slug, name: text }),
  inspectors: z.array(text),
  onSite: inspection.shape.onSite.unwrap().describe('When inspectors were there.'),
  onSiteNotKnown: text.optional(),
  published: isoDate,
  publishedInReport: isoDate.optional(),
  received: isoDate.optional(),
  report: z.strictObject({
    url: webAddress.optional(),
    urlNotKnown: text.optional().describe('Why there is no link to the report.'),
    format: text,
    language: z.string(),
    pages: wholeNumber(1).optional(),
    bytes: wholeNumber(1).optional(),
  }),
  outcome,
  inWords: text.describe('The result in a few sentences.'),
  improvementCount: wholeNumber(0).optional(),
  strengths: inspection.shape.strengths
    .unwrap()
    .describe('In our own words; a text may hold inline Markdown.'),
  improvements: inspection.shape.improvements
    .unwrap()
    .describe('In our own words; a text may hold inline Markdown.'),
  response: apiResponse
    .optional()
    .describe('Left out where the visit asks nothing of the council and it said nothing.'),
  page: webAddress,
  self: webAddress,
});

const brief = z.strictObject({
  id: inspectionId,
  published: isoDate,
  framework: slug,
  kind: slug,
  inWords: text,
  page: webAddress,
  self: webAddress,
});

const latest = z.union([brief, z.strictObject({ none: text.describe('Why there is none.') })]);

const authorityLine = z.strictObject({
  id: slug.describe('The council’s short name. Never changes.'),
  name: text,
  region: slug,
  gss: text.optional(),
  latest: z
    .union([inspectionId, z.strictObject({ none: text })])
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
    website: true,
    committeeSite: true,
    inspectorPage: true,
    codes: true,
    started: true,
    ended: true,
    populationUnder25: true,
    neighbours: true,
    predecessors: true,
    successors: true,
    deliveredBy: true,
  }).shape,
  region: z.strictObject({ id: slug, name: text }),
  latest: latest.describe('The latest graded inspection of the leading subject.'),
  inspections: z.array(brief).describe('Newest first.'),
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
    inspections: z.array(webAddress).describe('Oldest first, so that pages fill up at the end.'),
    meetings: z.array(webAddress).optional().describe('Council meetings about inspections.'),
    schemas: z.array(webAddress),
    tables: z.array(webAddress),
    tableDescriptions: z.array(webAddress),
    feeds: z.array(webAddress),
    counts: z.strictObject({ authorities: wholeNumber(0), inspections: wholeNumber(0) }),
  }),
  authorities: z.strictObject({ ...envelope, authorities: z.array(authorityLine) }),
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
} as const;

export type ApiFile = keyof typeof apiFiles;
export type ApiFileOf<Name extends ApiFile> = z.output<(typeof apiFiles)[Name]>;
export type ApiInspection = z.output<typeof apiInspection>;
export type ApiAuthority = z.output<typeof apiAuthority>;
export type ApiBrief = z.output<typeof brief>;
export type ApiJudgement = z.output<typeof judgement>;
export type ApiOutcome = z.output<typeof outcome>;

/** The JSON Schema (draft 2020-12) of one kind of file. */
export function jsonSchemaOf(name: ApiFile): Record<string, unknown> {
  return { ...z.toJSONSchema(apiFiles[name], { io: 'output' }) };
}
