import { z } from 'zod';
import { isoDate, mostWorkingDays, oneOf, say, slug, text, wholeNumber } from './fields.ts';

/** The marks a grade can wear: shapes without a direction, each with a colour of its own. The word is always beside it. */
export const gradeMarks = ['star', 'circle', 'square', 'diamond', 'cross'] as const;

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

const whySame = text.describe(
  'Why grades can be compared with the framework before although other things changed, in words for residents.',
);

const area = z.strictObject({
  id: slug.describe('The short name that inspections use.'),
  label: text.describe('The name as the inspectorate prints it.'),
  plain: text.describe('The name in plain words, short enough for a table.'),
  about: text.describe('What inspectors look at, in one sentence.'),
  within: slug.optional().describe('The area that this one is a part of.'),
  alsoPrinted: z.array(text).default([]).describe('Other ways reports print the name.'),
  blankMeans: text
    .optional()
    .describe(
      'What to say where a published list leaves the grade blank. Without it a blank cell is a mistake of the list.',
    ),
  before: before.optional(),
  whySame: whySame.optional(),
});

const grade = z.strictObject({
  id: slug.describe('The short name that inspections use.'),
  label: text.describe('The grade as the inspectorate prints it.'),
  meaning: text.describe(
    'What the grade means, whichever area has it, in plain words: the grade itself, never what inspectors found.',
  ),
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
    since: isoDate.describe(
      'Count inspections whose reports came out on this day or later, and that were followed by another.',
    ),
    about: text.describe('Whose estimate it is, in a sentence for residents.'),
  })
  .describe(
    'Where the time to the next inspection can be estimated. It is worked out from the data.',
  );

/** What the inspectorate does between two inspections, as a rule. */
const between = z.strictObject({
  after: z
    .strictObject({
      area: slug.optional().describe('The area, or “overall”. Without one, any area.'),
      grade: slug,
    })
    .optional()
    .describe('The judgement after which this is so. Without one, it is so after every other.'),
  kind: slug.describe('The kind of visit, as the file of its own framework calls it.'),
  what: text.describe('What to call it among next dates, such as “A visit in between”.'),
  when: text.optional().describe('When, in words, where that is the same for all.'),
  usual: text.describe('What inspectors do as a rule, in words for residents.'),
});

/** An outcome in words, with what follows from it. */
const result = grade.extend({
  next: z
    .array(
      z.strictObject({
        what: text.describe('What comes next, such as “Full inspection”.'),
        when: text.describe('When, or what has to happen, in a sentence for residents.'),
      }),
    )
    .default([])
    .describe('All that follows from this outcome, in order of time.'),
});

const overall = z.union([
  z.strictObject({
    label: text,
    plain: text,
    about: text,
    alsoPrinted: z.array(text).default([]),
    before: before.optional(),
    whySame: whySame.optional(),
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
  between: z
    .array(between)
    .default([])
    .describe('Visits between two inspections. The first that fits counts.'),
  notHeld: text
    .optional()
    .describe(
      'Where we hold no such visits at all: that, in a sentence. It stands where they could be missed.',
    ),
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
      results: z.array(result).min(2).describe('The outcomes in words, best first.'),
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
export type VisitBetween = z.infer<typeof between>;
export type Grade = z.infer<typeof grade>;
export type GradeMark = (typeof gradeMarks)[number];
