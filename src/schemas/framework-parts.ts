import { z } from 'zod';
import { oneOf, slug, text } from './fields.ts';

/** What a framework is made of: grades, scales, areas, and how each stands to the framework before. */

/** The marks a grade can wear. Each is a shape with a colour of its own; the word is always beside it. */
export const gradeMarks = ['star', 'tick', 'bar', 'diamond', 'arrow', 'cross'] as const;

/** How an area stands to the framework before this one, so that change is told honestly. */
export const before = z
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

export const whySame = text.describe(
  'Why grades can be compared with the framework before although other things changed, in words for residents.',
);

/** Which scale an area is judged on. */
export const scaleOfArea = slug
  .optional()
  .describe(
    'The scale that it is judged on: an id of “scales”. Without one, the framework’s grades.',
  );

export const area = z.strictObject({
  id: slug.describe('The short name that inspections use.'),
  label: text.describe('The name as the inspectorate prints it.'),
  plain: text.describe('The name in plain words, short enough for a table.'),
  inSentence: text
    .optional()
    .describe('The plain name inside a sentence, where that is more than a small first letter.'),
  about: text.describe('What inspectors look at, in one sentence.'),
  scale: scaleOfArea,
  group: slug.optional().describe('The group that it stands under in tables: an id of “groups”.'),
  within: slug.optional().describe('The area that this one is a part of.'),
  onlyWhere: text
    .optional()
    .describe(
      'For an area that not every inspection judges: when it is judged, in a sentence for residents, such as “Inspectors judge this only in a school with a sixth form.” A file may then leave the area out, and the page says this sentence.',
    ),
  alsoPrinted: z.array(text).default([]).describe('Other ways reports print the name.'),
  blankMeans: text
    .optional()
    .describe(
      'What to say where a published list leaves the grade blank. Without it a blank cell is a mistake of the list.',
    ),
  before: before.optional(),
  whySame: whySame.optional(),
});

export const grade = z.strictObject({
  id: slug.describe('The short name that inspections use.'),
  label: text.describe('The grade as the inspectorate prints it.'),
  meaning: text.describe(
    'What the grade means, whichever area has it, in plain words: the grade itself, never what inspectors found.',
  ),
  mark: oneOf(gradeMarks).describe('The shape shown beside the word.'),
  letter: text
    .max(2)
    .optional()
    .describe('What stands for it in pictures, where two grades begin with the same letter.'),
  alsoPrinted: z.array(text).default([]).describe('Other ways reports print the grade.'),
});

/** Grades of their own for some areas: “met” and “not met”, “yes” and “no”, a rating in numbers. */
export const scale = z.strictObject({
  id: slug.describe('The short name that areas use.'),
  grades: z.array(grade).min(2).describe('Best first.'),
});

/** Areas that stand together in tables. Nobody judges a group. */
export const group = z.strictObject({
  id: slug.describe('The short name that areas use.'),
  name: text.describe('The heading above the areas.'),
});

export type Area = z.infer<typeof area>;
export type Grade = z.infer<typeof grade>;
export type Scale = z.infer<typeof scale>;
export type GradeMark = (typeof gradeMarks)[number];
