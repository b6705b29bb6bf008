import { z } from 'zod';
import {
  exceptions,
  isoDate,
  oneOf,
  messageFor,
  slug,
  text,
  webAddress,
  wholeNumber,
} from './fields.ts';
import { gradeOrReason, ofNoKind } from './kinds.ts';
import { dayMonthOrYear, document, draft, lookedFor, pageChanges, summary } from './papers.ts';

const printedArea = text
  .optional()
  .describe('How the report prints the name of the area, where that differs.');

const judgement = z.union(
  [
    z.strictObject({
      area: slug.describe('An area of the framework, or “overall”.'),
      grade: slug.describe('A grade of the framework, on the scale of the area.'),
      score: text
        .max(40)
        .optional()
        .describe(
          'A score or percentage that the report prints beside it, as printed: “2”, “66%”.',
        ),
      printed: text.optional().describe('How the report prints it, where that differs.'),
      printedArea,
    }),
    z.strictObject({
      area: slug,
      printedArea,
      missing: oneOf(['not-judged', 'not-known']),
      why: text.describe('Why there is no grade, in a sentence for residents.'),
    }),
  ],
  {
    error: ({ input }) => gradeOrReason(input),
  },
);

const graded = z.strictObject({
  type: z.literal('graded'),
  judgements: z.array(judgement).min(1),
});

const narrative = z.strictObject({
  type: z.literal('narrative'),
  result: slug.optional().describe('One of the framework’s outcomes in words.'),
  resultNotKnown: text.optional().describe('Why the outcome is not here, where it is not.'),
  previous: isoDate.optional().describe('The inspection before, as the report gives it.'),
  next: text
    .optional()
    .describe(
      'When the next is due, such as “about 3 years”. Leave it out where the framework’s file says what follows the outcome.',
    ),
});

const ungraded = z.strictObject({
  type: z.literal('ungraded'),
  topic: text
    .optional()
    .describe('What inspectors looked at, in plain words of our own, to go on after “looked at”.'),
  topicNotKnown: text
    .optional()
    .describe('Why that is not known, in a sentence for residents. It takes the place of topic.'),
  topicToRewrite: text
    .optional()
    .describe(
      'The topic in the letter’s words, as imported. Never published: write topic from it.',
    ),
  priorityAction: z
    .boolean()
    .optional()
    .describe('true where the letter asks the council for priority action.'),
});

const pages = z
  .array(wholeNumber(1))
  .min(
    1,
    messageFor('This list of pages is empty.', 'Write pages: [4] (say), or take the line out.'),
  )
  .optional()
  .describe('The pages of the report that it stands on, such as [3, 4].');

const point = {
  id: slug.describe('A short name that never changes: others point to it.'),
  area: slug.optional().describe('The area of the framework that it belongs to.'),
  text: text.describe('In our own words, in plain language.'),
  pages,
};

const improvement = z.strictObject({
  ...point,
  themes: z
    .array(slug)
    .max(3, messageFor('A point has at most three themes.', 'Keep those that it is most about.'))
    .default([])
    .describe('What it is about, as the files in themes/ are called: one or two.'),
});

/** The pages of the report that one part of the summary stands on. */
const section = z.strictObject({
  heading: text.describe('A heading of the summary below, letter by letter.'),
  pages: z.array(wholeNumber(1)).min(1).describe('The pages of the report, such as [3, 4].'),
});

/** What the inspectorate did to a report after it was published. */
const reportState = z.strictObject({
  is: oneOf(['withdrawn', 'corrected']).describe(
    'withdrawn: its grades count nowhere. corrected: the grades here are those of the new report.',
  ),
  on: isoDate.describe('The day on which the inspectorate did so.'),
  reason: text.describe('Why, in one sentence for residents.'),
  url: webAddress.optional().describe('Where the inspectorate says so.'),
});

/** One time on site. Most inspections have one, a few have two. */
const visit = z.strictObject({ from: isoDate, to: isoDate });

/** An inspection or a visit: the facts in front matter, the plain-language summary in the body. */
export const inspection = z.strictObject({
  authority: slug.describe('The council’s short name.'),
  framework: slug.describe('The framework in use when the inspection started.'),
  kind: slug.describe('A kind of visit that the framework has.'),
  deliveredBy: text
    .optional()
    .describe(
      'Who ran the service when inspectors were there, where that was not the council itself: a name from deliveredBy in the council’s file.',
    ),
  onSite: z.array(visit).default([]).describe('When inspectors were there.'),
  onSiteNotKnown: text.optional().describe('Why the dates on site are not here.'),
  published: dayMonthOrYear.describe(
    'The day on which the report was published, or the month or the year where no more is known.',
  ),
  publishedInReport: isoDate.optional().describe('The date printed in it, where that differs.'),
  received: isoDate.optional().describe('When the council received it, where known.'),
  report: z.strictObject({
    url: webAddress.optional().describe('The report itself. Leave out where it is not known.'),
    format: text.optional().describe('Its form, where that is not the framework’s reportFormat.'),
    language: z.string().default('en'),
    pages: wholeNumber(1).optional(),
    bytes: wholeNumber(1).optional(),
  }),
  reportState: reportState
    .optional()
    .describe(
      'Where the inspectorate has withdrawn or corrected the report since. Its page stays.',
    ),
  outcome: z.discriminatedUnion('type', [graded, narrative, ungraded], {
    error: ({ input }) =>
      ofNoKind(
        input,
        'The kind of outcome is not known.',
        'Write type: graded, narrative or ungraded.',
      ),
  }),
  exceptions,
  nextVisit: z
    .strictObject({
      when: text.describe('As it was said, such as “within 18 months”.'),
      source: text.describe('Who said so, where and when.'),
      url: webAddress.optional().describe('Where to read it.'),
    })
    .optional()
    .describe(
      'What is known of the visit before the next inspection. Leave out what is only usual.',
    ),
  inShort: text
    .optional()
    .describe('The one thing to know beyond the grades, in one sentence of at most 30 words.'),
  summary: summary.optional().describe('When the summary was written, and compared.'),
  sections: z
    .array(section)
    .default([])
    .describe('Which pages of the report each part of the summary stands on.'),
  improvementCount: wholeNumber(0)
    .optional()
    .describe(
      'How many areas for improvement the report lists. 0 only where somebody read that it lists none; left out where nobody counted.',
    ),
  improvementsInProse: text
    .optional()
    .describe(
      'Where the report lists no points: what it says of improvement instead, in our own words.',
    ),
  strengths: z.array(z.strictObject(point)).default([]).describe('What works well.'),
  improvements: z
    .array(improvement)
    .default([])
    .describe('What must improve: the inspectors’ own list, in the report’s order.'),
  easyRead: document
    .omit({ title: true })
    .extend({
      url: webAddress,
      by: text.describe('Who made it. Easy read needs trained people and readers who test it.'),
    })
    .optional()
    .describe('An easy read file with pictures. It is never made by a program.'),
  looked: lookedFor('the report, its facts and what the council says about it'),
  changes: pageChanges,
  draft,
});

export type InspectionFile = z.infer<typeof inspection>;
export type Outcome = InspectionFile['outcome'];
export type Judgement = z.infer<typeof judgement>;
export type Point = InspectionFile['strengths'][number];
