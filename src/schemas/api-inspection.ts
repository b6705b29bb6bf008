import { z } from 'zod';
import { apiResponse } from './api-council.ts';
import { isoDate, oneOf, slug, text, webAddress, wholeNumber } from './fields.ts';
import { inspection } from './inspection.ts';
import { dayMonthOrYear } from './papers.ts';

/** What the files under /api/v1/ say of an inspection or visit. What holds for all of them: api.ts. */

/** How files name an inspection or visit. */
export const apiInspectionId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .describe('The council’s short name, a slash, and the short name of the visit. Never changes.');

const areaNames = {
  area: slug.describe('The area of the framework, or “overall”.'),
  label: text.describe('The area as the inspectorate prints it.'),
  printedArea: text.optional().describe('The area as this report prints it, where that differs.'),
  plain: text.describe('The area in plain words.'),
  within: slug.optional().describe('The area that this one is a part of.'),
};

const judgement = z.union([
  z.strictObject({
    ...areaNames,
    grade: slug.describe('The grade, by its short name in the framework.'),
    gradeLabel: text.describe('The grade as the framework prints it.'),
    printed: text.describe('The grade as this report prints it.'),
    score: text
      .optional()
      .describe('A score or percentage that the report prints beside it, as printed.'),
  }),
  z.strictObject({
    ...areaNames,
    missing: oneOf(['not-judged', 'not-known', 'not-in-framework', 'not-applicable']),
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
    next: text.optional().describe('All that follows from the outcome, in words.'),
    whatFollows: z
      .array(z.strictObject({ what: text, when: text }))
      .optional()
      .describe('The same step by step, in order of time.'),
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
  id: apiInspectionId,
  authority: slug,
  authorityName: text,
  framework: slug,
  frameworkName: text,
  subject: slug,
  kind: z.strictObject({ id: slug, name: text }),
  inspectors: z.array(text),
  deliveredBy: inspection.shape.deliveredBy,
  onSite: inspection.shape.onSite.unwrap().describe('When inspectors were there.'),
  onSiteNotKnown: text.optional(),
  published: dayMonthOrYear.describe('The day; the month or the year where no more is known.'),
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
  reportState: inspection.shape.reportState,
  outcome,
  inWords: text.describe('The result in a few sentences.'),
  inShort: inspection.shape.inShort,
  summary: inspection.shape.summary,
  sections: inspection.shape.sections
    .unwrap()
    .optional()
    .describe('Which pages of the report each part of our summary stands on.'),
  improvementCount: wholeNumber(0).optional(),
  improvementsInProse: inspection.shape.improvementsInProse,
  strengths: inspection.shape.strengths
    .unwrap()
    .describe('In our own words; a text may hold inline Markdown.'),
  improvements: inspection.shape.improvements
    .unwrap()
    .describe('In our own words; a text may hold inline Markdown.'),
  response: apiResponse
    .optional()
    .describe('Left out where the visit asks nothing of the council and it said nothing.'),
  looked: inspection.shape.looked,
  changes: inspection.shape.changes
    .unwrap()
    .describe('What was changed on its page since, oldest first. A correction says so.'),
  page: webAddress,
  self: webAddress,
});

/** One inspection or visit in a list. */
export const apiInspectionBrief = z.strictObject({
  id: apiInspectionId,
  published: dayMonthOrYear,
  framework: slug,
  kind: slug,
  inWords: text,
  page: webAddress,
  self: webAddress,
});

export type ApiInspection = z.output<typeof apiInspection>;
export type ApiBrief = z.output<typeof apiInspectionBrief>;
export type ApiJudgement = z.output<typeof judgement>;
export type ApiOutcome = z.output<typeof outcome>;
