import { z } from 'zod';
import { exceptions, isoDate, slug, text, webAddress, wholeNumber } from './fields.ts';
import { lookedFor, pageChanges } from './papers.ts';

const codes = z
  .object({
    gss: text.optional().describe('ONS nine-character code.'),
    gssFormer: text.optional().describe('The code before the boundary changed.'),
    dfe: text.optional().describe('Department for Education number.'),
    register: text.optional().describe('Code in the local authority register.'),
  })
  .catchall(text)
  .describe('Codes of others for it: these, and those that site.yaml names under “codes”.');

/** A council that has ended and has no file of its own. */
const formerCouncil = z.strictObject({
  name: text.describe('Its name in full, such as Cumbria County Council.'),
  ended: isoDate.describe('Its last day.'),
  codes: codes.default({}),
});

/** A council, or another body that is inspected. The file's name is its short name and never changes. */
export const authority = z.strictObject({
  name: text.describe('The name that people use, such as Bath and North East Somerset.'),
  officialName: text.describe('The name in full, such as Bath and North East Somerset Council.'),
  alsoCalled: z.array(text).default([]).describe('Other names that people type into a search.'),
  formerIds: z
    .array(slug)
    .default([])
    .describe('Short names that its file had before. Their addresses lead here.'),
  type: text.describe(
    'The kind of body, such as unitary authority, primary school or partnership.',
  ),
  region: slug.describe('The region, as named in site.yaml.'),
  place: text
    .optional()
    .describe(
      'Where it is or whom it serves, in words: an address, or the councils of a partnership.',
    ),
  subjects: z
    .array(slug)
    .optional()
    .describe('The subjects that it is inspected in. Without it, all that site.yaml names.'),
  website: webAddress.optional(),
  committeeSite: webAddress.optional().describe('Where meetings and papers are published.'),
  inspectorPage: webAddress.optional().describe('The council’s page on the inspectorate’s site.'),
  codes: codes.default({}),
  started: isoDate.optional().describe('The day the council began.'),
  shadowFrom: isoDate
    .optional()
    .describe('The day from which a shadow council prepares a council that is to come.'),
  ended: isoDate
    .optional()
    .describe('The last day of the council, past or to come. Its results stay.'),
  changeSource: z
    .strictObject({ title: text, url: webAddress })
    .optional()
    .describe('Where it is said that the council begins or ends.'),
  populationUnder25: wholeNumber(0).optional().describe('People aged 0 to 25.'),
  neighbours: z
    .array(slug)
    .default([])
    .describe('The ten councils that are most alike, by their short names.'),
  formerCouncils: z
    .array(formerCouncil)
    .default([])
    .describe(
      'Councils that this one took the place of and that have no file here. What was found there is not filed under this one.',
    ),
  predecessors: z.array(slug).default([]).describe('Councils that this one took the place of.'),
  successors: z.array(slug).default([]).describe('Councils that took the place of this one.'),
  exceptions,
  looked: lookedFor('inspections of the council'),
  changes: pageChanges,
  deliveredBy: z
    .array(z.strictObject({ name: text, from: isoDate, until: isoDate.optional() }))
    .default([])
    .describe('A trust or company that runs the service for the council.'),
});

export type AuthorityFile = z.infer<typeof authority>;
