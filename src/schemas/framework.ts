import { z } from 'zod';
import { isoDate, mostWorkingDays, slug, text, wholeNumber } from './fields.ts';
import { ofNoKind } from './kinds.ts';
import { area, before, grade, group, scale, scaleOfArea, whySame } from './framework-parts.ts';

const kind = z.strictObject({
  id: slug.describe('The short name that inspections use.'),
  name: text.describe('What to call it, as in “an inspection” or “a focused visit”.'),
  about: text.describe('What kind of visit it is, in one or two sentences.'),
  from: isoDate.describe('The first day on which such a visit could start.'),
  until: isoDate.optional().describe('The last day on which such a visit could start.'),
});

const deadline = z.strictObject({
  id: slug.describe('The short name.'),
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
      grade: slug.describe('The grade that it has then.'),
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
    label: text.describe('The name as the inspectorate prints it.'),
    plain: text.describe('The name in plain words, such as “Overall”.'),
    about: text.describe('What it is, in one sentence.'),
    scale: scaleOfArea,
    alsoPrinted: z.array(text).default([]),
    before: before.optional(),
    whySame: whySame.optional(),
  }),
  z.strictObject({
    none: text.describe('Why there is no overall grade, in words for residents.'),
    since: isoDate.describe('The first day without one.'),
  }),
]);

/** Who inspects, by name; and inside a sentence, where an article goes before the name. */
const inspectorate = z.union([
  text,
  z.strictObject({
    name: text.describe('Its name.'),
    inSentence: text.describe('The name inside a sentence, with its article.'),
  }),
]);

const common = {
  id: slug.describe('The name of the file, without its ending.'),
  family: slug.describe('The word that file names end with.'),
  subject: slug.describe('What is inspected. Results on different subjects are kept apart.'),
  name: text.describe('Its name in full.'),
  shortName: text.describe('A short name for lists and filters.'),
  about: text.describe('What the framework is, in one or two sentences.'),
  law: text
    .optional()
    .describe('By which law inspectors come, in a sentence for residents. Pages say it as it is.'),
  inspectorates: z
    .array(inspectorate)
    .min(1)
    .describe('Who inspects: a name, or name: and inSentence: where an article goes before it.'),
  reportFormat: text
    .default('PDF')
    .describe('What form reports have, such as “PDF” or “web page”. A file can say otherwise.'),
  onSiteNotKnown: text
    .optional()
    .describe(
      'Where days on site are never known: why, in a sentence for residents. A file need not say it then.',
    ),
  follows: slug.optional().describe('The framework that this one took the place of.'),
  kinds: z
    .array(kind)
    .min(1)
    .describe('The kinds of visit, each with the days on which it is used.'),
  deadlines: z.array(deadline).default([]).describe('What the law asks for after a report.'),
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
      areas: z
        .array(area)
        .default([])
        .describe('What is judged. A framework with one single rating has none, and “overall”.'),
      groups: z.array(group).default([]).describe('Headings that areas stand under in tables.'),
      overall: overall
        .optional()
        .describe(
          'One grade for everything together, given by the inspectors themselves; or why there is none.',
        ),
      grades: z
        .array(grade)
        .default([])
        .describe('The grades, best first. Left out where each area has a scale of its own.'),
      scales: z.array(scale).default([]).describe('Other scales, for the areas that name them.'),
      scores: text
        .optional()
        .describe(
          'What the numbers are that reports print beside grades, in a sentence. They are shown as printed, and never worked out.',
        ),
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
    error: ({ input }) =>
      ofNoKind(
        input,
        'The kind of outcome is not known.',
        'Write outcome: graded, narrative or ungraded.',
      ),
  },
);

export type Framework = z.infer<typeof framework>;
export type GradedFramework = Extract<Framework, { outcome: 'graded' }>;
export type NarrativeFramework = Extract<Framework, { outcome: 'narrative' }>;
export type VisitBetween = z.infer<typeof between>;
export type { Area, Grade, GradeMark } from './framework-parts.ts';
