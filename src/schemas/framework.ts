import { z } from 'astro/zod';
import {
  isoDate,
  mostMonths,
  mostWorkingDays,
  oneOf,
  say,
  slug,
  text,
  wholeNumber,
} from './fields.ts';

/** The marks a grade can wear. Each is a shape with a colour of its own; the word is always beside it. */
export const gradeMarks = ['star', 'tick', 'bar', 'arrow', 'cross'] as const;

/** How an area stands to the framework before this one, so that change is told honestly. */
const before = z
  .union([
    z.literal('same'),
    z.strictObject({
      areas: z.array(slug).describe('The areas of the framework before that this one came out of.'),
      why: text.describe('Why the grades cannot be compared, in a sentence for residents.'),
    }),
  ])
  .describe(
    '“same” where grades can be compared with the framework before; else which areas and why not.',
  );

const area = z.strictObject({
  id: slug.describe('The short name that inspections use.'),
  label: text.describe('The name as the inspectorate prints it.'),
  plain: text.describe('The name in plain words, short enough for a table.'),
  about: text.describe('What inspectors look at, in one sentence.'),
  within: slug.optional().describe('The area that this one is a part of.'),
  alsoPrinted: z.array(text).default([]).describe('Other ways reports print the name.'),
  before: before.optional(),
});

const grade = z.strictObject({
  id: slug.describe('The short name that inspections use.'),
  label: text.describe('The grade as the inspectorate prints it.'),
  meaning: text.describe('What the grade means, in one plain sentence.'),
  mark: oneOf(gradeMarks).describe('The shape shown beside the word.'),
  alsoPrinted: z.array(text).default([]).describe('Other ways reports print the grade.'),
});

const kind = z.strictObject({
  id: slug.describe('The short name that inspections use.'),
  name: text.describe('What to call it, as in “an inspection” or “a focused visit”.'),
  about: text.describe('What kind of visit it is, in one or two sentences.'),
  from: isoDate.describe('The first day on which such a visit could start.'),
  until: isoDate.optional().describe('The last day on which such a visit could start.'),
});

const deadline = z.strictObject({
  id: slug,
  name: text.describe('What has to happen.'),
  workingDays: wholeNumber(1, mostWorkingDays).describe(
    'Working days after the council receives the report.',
  ),
  law: text.describe('The law that says so.'),
});

const returns = z
  .strictObject({
    fromMonths: wholeNumber(1, mostMonths).describe(
      'The fewest months from one inspection to the next.',
    ),
    toMonths: wholeNumber(1, mostMonths).describe('The most months.'),
    basis: text.describe('Where the months are from, in words for residents.'),
  })
  .describe('When the next inspection usually comes, counted from the last day on site.');

const overall = z.union([
  z.strictObject({
    label: text,
    plain: text,
    about: text,
    alsoPrinted: z.array(text).default([]),
    before: before.optional(),
  }),
  z.strictObject({
    none: text.describe('Why there is no overall grade, in words for residents.'),
    since: isoDate.describe('The first day without one.'),
  }),
]);

const common = {
  id: slug,
  family: slug.describe('The word that file names end with.'),
  subject: slug.describe('What is inspected. Results on different subjects are kept apart.'),
  name: text,
  shortName: text,
  about: text.describe('What the framework is, in one or two sentences.'),
  inspectorates: z.array(text).min(1).describe('Who inspects.'),
  follows: slug.optional().describe('The framework that this one took the place of.'),
  kinds: z.array(kind).min(1),
  deadlines: z.array(deadline).default([]),
  returns: returns.optional(),
};

/**
 * A framework: what an inspectorate judges, from when, in which words and grades, with which
 * deadlines. A new inspectorate is a new file of this form and no new code.
 */
export const framework = z.discriminatedUnion(
  'outcome',
  [
    z.strictObject({
      ...common,
      outcome: z.literal('graded'),
      areas: z.array(area).min(1),
      overall: overall.optional(),
      grades: z.array(grade).min(2).describe('Best first.'),
      dropped: z
        .array(z.strictObject({ area: slug, why: text }))
        .default([])
        .describe('Areas of the framework before that nobody judges any more, and why.'),
    }),
    z.strictObject({
      ...common,
      outcome: z.literal('narrative'),
      results: z.array(grade).min(2).describe('The outcomes in words, best first.'),
      why: text.describe('Why there are no grades, in a sentence for residents.'),
    }),
    z.strictObject({
      ...common,
      outcome: z.literal('ungraded'),
      why: text.describe('Why there are no grades, in a sentence for residents.'),
    }),
  ],
  {
    error: () =>
      say('The kind of outcome is not known.', 'Write outcome: graded, narrative or ungraded.'),
  },
);

export type Framework = z.infer<typeof framework>;
export type GradedFramework = Extract<Framework, { outcome: 'graded' }>;
export type Area = z.infer<typeof area>;
export type Grade = z.infer<typeof grade>;
export type GradeMark = (typeof gradeMarks)[number];
