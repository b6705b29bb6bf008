import { z } from 'zod';
import { isoDate, slug, text } from './fields.ts';

/**
 * What files say in another language of the site. Each lies beside the file that it translates and has
 * the language before its ending: `site.cy.yaml`, `frameworks/schools-2026.cy.yaml`, `pages/about.cy.md`.
 * What is not said here is shown as the first language has it, and marked as such.
 */

const noun = z.strictObject({
  one: text.describe('For one, without an article.'),
  many: text.describe('For many.'),
});

const named = z.strictObject({
  name: text.describe('As a heading has it.'),
  inSentence: text.optional().describe('Inside a sentence, where that differs.'),
});

/** The settings in another language. */
export const siteTranslation = z.strictObject({
  title: text.describe('The name of the site.'),
  tagline: text.describe('What the site is, in one short sentence.'),
  description: text.describe('What search engines show.'),
  footer: text.optional().describe('The sentence at the end of each page, where there is one.'),
  subjects: z
    .record(
      slug,
      named.extend({
        about: text.describe('What it is, in one sentence.'),
        question: text.optional().describe('The heading of the home page.'),
        lead: text.optional().describe('What stands below that heading.'),
        inspections: text.optional().describe('Who inspects it, by which law, and how.'),
      }),
    )
    .describe('Each subject by its short name.'),
  bodies: noun.describe('What to call those that are inspected.'),
  whole: named.describe('What to call all of them together.'),
  otherFormats: text.optional().describe('Which formats people can ask for, in one sentence.'),
  licence: z
    .strictObject({ name: text, line: text.describe('The words that the licence asks for.') })
    .optional(),
});

const words = {
  name: text.describe('Its name in full.'),
  shortName: text.describe('A short name for lists.'),
  about: text.describe('What the framework is.'),
  law: text.optional().describe('By which law inspectors come.'),
  why: text.optional().describe('Why there are no grades.'),
  scores: text.optional().describe('What the numbers beside grades are.'),
  notHeld: text.optional().describe('That no such visits are here.'),
  none: text.optional().describe('Why there is no overall grade.'),
};

const gradeWords = z.strictObject({
  label: text.describe('The grade as the inspectorate prints it in this language.'),
  meaning: text.describe('What the grade means, in plain words.'),
});

/** A framework in another language: every area and every grade of it. */
export const frameworkTranslation = z.strictObject({
  ...words,
  areas: z
    .record(
      slug,
      z.strictObject({
        label: text.describe('The name as the inspectorate prints it in this language.'),
        plain: text.describe('The name in plain words.'),
        about: text.describe('What inspectors look at, in one sentence.'),
        onlyWhere: text.optional().describe('When it is judged, where that is not always.'),
      }),
    )
    .default({})
    .describe('Each area by its short name.'),
  grades: z
    .record(slug, gradeWords)
    .default({})
    .describe('Each grade, or each outcome in words, by its short name.'),
  scales: z
    .record(slug, z.record(slug, gradeWords))
    .default({})
    .describe('The grades of each scale of single areas.'),
});

const byAndOn = {
  by: text.describe('Who translated it: a person’s role or a firm.'),
  on: isoDate.describe('The day of the translation.'),
};

/** A page of prose in another language. */
export const pageTranslation = z.strictObject({
  title: text.describe('The heading of the page.'),
  description: text.describe('What the page is for, in one sentence.'),
  ...byAndOn,
});

/** A word of the glossary in another language. */
export const glossaryTranslation = z.strictObject({
  term: text.describe('The word as a sentence has it.'),
  forms: z.array(text).default([]).describe('Other forms, such as the plural.'),
  ...byAndOn,
});

export type SiteTranslation = z.infer<typeof siteTranslation>;
export type FrameworkTranslation = z.infer<typeof frameworkTranslation>;
