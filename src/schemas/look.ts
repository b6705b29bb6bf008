import { z } from 'zod';
import { messageFor, text, webAddress } from './fields.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, {
  error: messageFor(
    'This is not a colour as the settings take it.',
    'Write # and six digits, such as "#14524f", in quotation marks.',
  ),
});

const ownFile = z.string().regex(/^\/[\w./-]+\.(?:svg|png|ico)$/, {
  error: messageFor(
    'This is no file of the site.',
    'Put an svg or png file into public/ and write its address, such as /logo.svg.',
  ),
});

/** How the site looks: the publisher’s own, and never that of an inspectorate. */
export const look = z.strictObject({
  logo: z
    .strictObject({
      file: ownFile.describe('A file in public/, by its address.'),
      alt: text.describe('What it says or shows, for those who do not see it.'),
    })
    .optional()
    .describe('Stands before the name of the site.'),
  icon: ownFile.optional().describe('The small picture that browsers show beside the title.'),
  accent: colour
    .optional()
    .describe('The colour of the name, of lines and buttons. It has to be dark enough on white.'),
  tint: colour
    .optional()
    .describe(
      'The colour behind the first thing on the home page and behind the footer: a light one.',
    ),
});

/** What begins with two slashes leads to another site. */
const isOwnPath = /^\/(?!\/)[^\s\\<>"'`]*$/;

function isHttps(address: string): boolean {
  return address.startsWith('https://') && webAddress.safeParse(address).success;
}

/** A link of the publisher’s own, such as to its main website. */
export const ownLink = z.strictObject({
  words: text,
  href: z.string().refine((value) => isOwnPath.test(value) || isHttps(value), {
    error: messageFor(
      'This is no address of a page.',
      'Write it whole, such as https://www.example.gov.uk, or from the site’s root, such as /about/.',
    ),
  }),
});
