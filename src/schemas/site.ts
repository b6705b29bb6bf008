import { z } from 'zod';
import {
  emailAddress,
  isoDate,
  mostWorkingDays,
  slug,
  siteAddress,
  text,
  wholeNumber,
} from './fields.ts';

/** The publisher's settings: who publishes, where, as of which day. */
export const site = z.strictObject({
  title: text.describe('The name of the site.'),
  tagline: text.describe('What the site is, in one short sentence.'),
  description: text.describe('What search engines show.'),
  address: siteAddress.describe('Where the site is published.'),
  asOf: isoDate.describe(
    'The day that counts as today: by it days to come and days past are told apart. It is shown, and nothing else is “now”.',
  ),
  resultsUpTo: z
    .array(
      z.strictObject({
        family: slug.describe('A family of frameworks, as their files name it, such as ilacs.'),
        day: isoDate.describe('The day up to which all of its published results are here.'),
      }),
    )
    .default([])
    .describe(
      'Up to which day results are in. An import moves it. What came out later is not known here.',
    ),
  publisher: z.strictObject({
    name: text,
    email: emailAddress,
    phone: text.optional(),
    post: text.optional().describe('A postal address on one line.'),
  }),
  otherFormats: z
    .strictObject({
      about: text.describe('Which formats people can ask for, in one sentence.'),
      email: emailAddress.optional(),
      phone: text.optional(),
      post: text.optional().describe('A postal address on one line.'),
      replyWorkingDays: wholeNumber(1, mostWorkingDays).describe('How soon people get an answer.'),
    })
    .optional()
    .describe('Whom to ask for large print, audio, braille or a translation. Else the publisher.'),
  accessibility: z.strictObject({
    prepared: isoDate.describe('When the accessibility statement was first prepared.'),
    reviewed: isoDate.describe('When it was last reviewed. The law asks for once a year.'),
    replyWorkingDays: wholeNumber(1, mostWorkingDays).describe(
      'How soon a complaint is answered, in working days.',
    ),
  }),
  summaries: z
    .strictObject({
      made: text.describe(
        'How a summary comes to be, in one sentence. It stands by each one that says when it was written.',
      ),
      page: slug.describe('The page in pages/ that tells more of it.'),
    })
    .optional()
    .describe('How summaries are made. Where it is left out, pages say nothing of it.'),
  subjects: z
    .array(
      z.strictObject({
        id: slug,
        name: text.describe('As a heading has it, such as “Children’s services”.'),
        about: text.describe('What it is, in one sentence.'),
      }),
    )
    .min(1)
    .describe('What is inspected. The first one leads; the others are kept apart.'),
  regions: z
    .array(
      z.strictObject({
        id: slug,
        name: text,
        inSentence: text
          .optional()
          .describe('The name inside a sentence, such as “the South West”, where that differs.'),
      }),
    )
    .min(1),
});

/** Days that are not working days, besides Saturdays and Sundays. */
export const holidays = z.strictObject({
  from: isoDate.describe('The first day that the list covers.'),
  until: isoDate.describe('The last day that the list covers.'),
  source: text,
  days: z.array(z.strictObject({ date: isoDate, name: text })).min(1),
});

export type SiteSettings = z.infer<typeof site>;
export type Holidays = z.infer<typeof holidays>;
