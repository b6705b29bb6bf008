import { z } from 'zod';
import {
  emailAddress,
  isoDate,
  mostWorkingDays,
  oneOf,
  messageFor,
  slug,
  siteAddress,
  text,
  webAddress,
  wholeNumber,
} from './fields.ts';
import { languages } from './languages.ts';
import { look, ownLink } from './look.ts';
import { noun, subject } from './subject.ts';

/** Where a web editor takes files from, and writes them to. */
const webEditor = z.strictObject({
  host: oneOf(['github', 'gitlab'])
    .default('github')
    .describe('Who keeps the repository of the content.'),
  repository: text.describe('Its name there, such as northtown/findings.'),
  branch: text.default('main').describe('The branch that is published.'),
});

/** The publisher's settings: who publishes, where, as of which day. */
export const site = z.strictObject({
  title: text.describe('The name of the site.'),
  tagline: text.describe('What the site is, in one short sentence.'),
  description: text.describe('What search engines show.'),
  address: siteAddress.describe('Where the site is published.'),
  languages: z
    .array(oneOf(languages))
    .default(['en'])
    .refine(
      (all) => all[0] === 'en' && new Set(all).size === all.length,
      messageFor(
        'The first language is en, and each stands once.',
        'Write languages: [en, cy] (say).',
      ),
    )
    .describe(
      'The languages of the pages. Content is written in the first; docs/languages.md says what is needed for another.',
    ),
  asOf: isoDate.describe(
    'The day that counts as today: by it days to come and days past are told apart. It is shown, and nothing else is “now”.',
  ),
  resultsUpTo: z
    .array(
      z.strictObject({
        family: slug.describe('A family of frameworks, as their files name it, such as standard.'),
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
  look: look.default({}).describe('The publisher’s own logo and colours.'),
  searchesToo: z
    .array(
      z.strictObject({
        name: text.describe('Who publishes it.'),
        address: siteAddress.describe('The address of its site, as its own settings have it.'),
      }),
    )
    .default([])
    .describe(
      'Other sites made with this program, such as those of councils that publish for themselves. The search goes through them too, and the search page names them.',
    ),
  headerLinks: z
    .array(ownLink)
    .default([])
    .describe('Links after those of the site’s own menu, such as to the publisher’s website.'),
  footer: text.optional().describe('A sentence of the publisher’s own at the end of each page.'),
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
  postcodes: z
    .strictObject({
      parts: text.describe(
        'How a postcode is written, as a regular expression with three groups, in capitals and without a space: the area, the district in it, and the rest.',
      ),
      within: text.describe(
        'Where they lie if a council here has them, such as the name of a country.',
      ),
      credit: text.describe('Whose data they are, as the licence asks for it to be said.'),
    })
    .optional()
    .describe('Where people can find their council by postcode. The lists are in postcodes/.'),
  subjects: z
    .array(subject)
    .min(1)
    .describe('What is inspected. The first one leads; the others are kept apart.'),
  bodies: noun
    .extend({
      path: slug
        .default('councils')
        .describe(
          'The word in the addresses of their pages, such as schools for /schools/oak-primary/. Once pages are published it never changes.',
        ),
    })
    .default({ one: 'council', many: 'councils', path: 'councils' })
    .describe('What to call those that are inspected, such as one: school and many: schools.'),
  whole: z
    .strictObject({
      id: slug.describe('The name in addresses. It never changes.'),
      name: text.describe('As a heading and the menu have it.'),
      inSentence: text.optional().describe('Inside a sentence, where that differs.'),
    })
    .default({ id: 'all', name: 'All together' })
    .describe('What to call all of them together: a country, a county, a group of schools.'),
  codes: z
    .array(
      z.strictObject({
        id: slug.describe('The short name that files use under “codes”.'),
        name: text.describe('What the code is.'),
      }),
    )
    .default([])
    .describe('Codes that inspectorates and others give, besides those that are known.'),
  admin: webEditor
    .optional()
    .describe(
      'A web editor at /admin/, for people who do not work with files. It needs the package @sveltia/cms beside this program.',
    ),
  importColumns: z
    .record(z.string().min(1), z.string().min(1))
    .default({})
    .describe(
      'What columns of spreadsheets are called here: their name, and the name that the import knows. “-” is for a column that nobody needs.',
    ),
  licence: z
    .strictObject({
      id: text.describe('Its short name (SPDX).'),
      name: text.describe('Its name, as it stands in “line”.'),
      url: webAddress,
      line: text.describe('The words that the licence asks for. The name in them becomes a link.'),
    })
    .optional()
    .describe('On which terms the facts can be used.'),
  sources: z
    .array(
      z.strictObject({
        name: text.describe('Who gives the facts.'),
        about: text.describe('What is from there, such as “Names and codes”.'),
        licence: z.strictObject({ name: text, url: webAddress }).optional(),
      }),
    )
    .default([])
    .describe('Where facts come from, besides the inspectors.'),
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
export type WebEditor = z.infer<typeof webEditor>;
export type { Noun, Subject } from './subject.ts';
export type Holidays = z.infer<typeof holidays>;
