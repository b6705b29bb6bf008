import { z } from 'zod';
import { mixesAlphabets } from '../domain/site-name.ts';

/**
 * The small fields that every schema is made of. A field says both what is wrong and what to write
 * instead; `read/explain.ts` takes the two apart again.
 */

/** Joins what is wrong and what to write instead into one message that zod can carry. */
export function messageFor(message: string, fix: string): string {
  return `${message}\n${fix}`;
}

/**
 * A short name for files and addresses: small letters, digits and single hyphens. Capitals and spaces
 * around it say nothing else, so they are read over.
 */
export const slug = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/i, {
    error: (issue) =>
      messageFor(
        `${quoted(issue.input)} is not a short name.`,
        `Write small letters, digits and hyphens only${likelySlug(issue.input)}.`,
      ),
  })
  .toLowerCase()
  .max(100);

/** What to write for a day. */
export const dayFix = 'Write the year, the month and the day, such as 2026-06-17.';

/** A day as ISO 8601 writes it, YYYY-MM-DD. It has no time and no zone. */
export const isoDate = z.iso
  .date({
    error: (issue) =>
      issue.input === undefined
        ? undefined
        : messageFor(`${quoted(issue.input)} is not a date.`, dayFix),
  })
  .refine((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || (day >= '1800' && day < '2200'), {
    error: (issue) =>
      messageFor(
        `${quoted(issue.input)} is not in a year that inspections know.`,
        'Write a year from 1800 to 2199.',
      ),
  });

/**
 * One paragraph of plain text: where YAML breaks its line, a space stands. Invisible tricks are
 * refused where the file is read.
 */
export const text = z
  .string()
  .trim()
  .overwrite((value) =>
    value.replaceAll(/(?<![\s\u0085])[\s\u0085]*[\n\r\u0085\u2028\u2029][\s\u0085]*/gu, ' '),
  )
  .min(1, messageFor('This field is empty.', 'Write some words here, or take the line out.'))
  .max(2000, messageFor('This text is too long.', 'Write at most 2,000 characters.'));

/** A letter of a host's name that is none of the plain ones; what belongs in no address is apart. */
const unusualHost = /^https?:\/\/[^/?#]*[^\w.:[\]@/?#\s\\<>"'`-]/iu;

/** A full web address. Only https and http: anything else could run code in a reader's browser. */
export const webAddress = webAddressAt(z.regexes.domain).refine(
  (value) => !/^https?:\/\/[^/?#]*:/i.test(value),
  {
    error: messageFor(
      'This web address has a colon after the site name.',
      'Leave out the colon and the number: readers are led to the site itself.',
    ),
  },
);

/** This machine, by its names and numbers (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3). */
const loopback = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Where a site is published: over https, or on the machine of somebody who tries it. */
export const siteAddress = webAddressAt(
  new RegExp(`${z.regexes.domain.source}|${loopback.source}`),
).refine((value) => !/^http:/i.test(value) || isLoopback(value), {
  error: messageFor(
    'This web address begins with http: what is read there can be changed on the way.',
    'Write https. Only a site on your own machine may have http, such as http://localhost:4321.',
  ),
});

/** Whether a web address leads to this machine and no other. */
export function isLoopback(address: string): boolean {
  return loopback.test(URL.parse(address)?.hostname ?? '');
}

function webAddressAt(hostname: RegExp) {
  return z
    .url({
      protocol: /^https?$/,
      hostname,
      abort: true,
      error: (issue) => (issue.input === undefined ? undefined : notAnAddress(issue.input)),
    })
    .refine((value) => !unusualHost.test(value) && !mixesAlphabets(new URL(value).hostname), {
      error: messageFor(
        'The site name in this web address has unusual letters.',
        'Type the address with plain letters; some letters only look alike.',
      ),
      abort: true,
    })
    .refine((value) => !/[\s\\<>"'`]|\/\/[^/]*@|^https?:\/{3}/iu.test(value), {
      error: messageFor(
        'This web address has a character that does not belong in one.',
        'Copy the address again from the browser: no spaces, quotes, backslashes or passwords.',
      ),
      abort: true,
    });
}

function notAnAddress(input: unknown): string {
  return /^https?:\/\/[^/?#]+\.(?:[/?#:]|$)/i.test(String(input))
    ? messageFor(
        'The site name in this web address ends with a full stop.',
        'Write it without, such as https://www.example.gov.uk/.',
      )
    : messageFor(
        `${quoted(input)} is not a web address.`,
        'Write it whole, such as https://www.example.gov.uk/report.pdf.',
      );
}

const notAnEmailAddress = (input: unknown): string =>
  messageFor(`${quoted(input)} is not an email address.`, 'Write it like name@example.gov.uk.');

/** An email address. */
export const emailAddress = z
  .email({
    abort: true,
    error: (issue) => (issue.input === undefined ? undefined : notAnEmailAddress(issue.input)),
  })
  .refine((value) => !mixesAlphabets(value.replace(/^.*@/, '').toLowerCase()), {
    error: (issue) => notAnEmailAddress(issue.input),
  });

/**
 * Rules of prose that this one file may break, each with its reason. An exception that nothing needs
 * any more is a problem of its own.
 */
export const exceptions = z
  .array(
    z.strictObject({
      rule: slug.describe('The name of the rule, as the check prints it.'),
      text: text.describe('Words in the line that breaks it.'),
      why: text.describe('Why it is right here.'),
    }),
  )
  .default([]);

/** Counts, sizes and lengths of time: none is larger in this field, and nobody has to count so far. */
const mostOfAnything = 1_000_000_000;

/** The longest time that somebody has to count in working days: four years. */
export const mostWorkingDays = 1000;

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most = mostOfAnything) {
  return z
    .int({
      error: (issue) =>
        issue.input === undefined
          ? undefined
          : messageFor(
              `${quoted(issue.input)} is not a whole number.`,
              `Write digits only, such as ${numbersIn(issue.input)}.`,
            ),
    })
    .min(least, messageFor(`This number is too small.`, `Write ${String(least)} or more.`))
    .max(
      most,
      messageFor(`This number is too large.`, `Write ${most.toLocaleString('en-GB')} or less.`),
    );
}

/** The numbers that are meant: 300 in “300 KB”, “3, 4” in a span of pages. */
function numbersIn(input: unknown): string {
  const numbers = typeof input === 'string' ? input.match(/\d+/g) : null;
  const [from = '', to] = numbers ?? [];
  const isSpan = numbers?.length === 2 && Number(to) === Number(from) + 1;
  return numbers?.length === 1 || isSpan ? numbers.join(', ') : '12';
}

/** One of a few fixed words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: (issue) =>
      issue.input === undefined
        ? undefined
        : messageFor(
            `${quoted(issue.input)} is not one of the words allowed here.`,
            `Write ${listed(words)}.`,
          ),
  });
}

/** The short name that somebody may have meant. A sentence is none. */
function likelySlug(input: unknown): string {
  const near = (typeof input === 'string' ? input : '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (near.length > 40) return '';
  return `, such as ${near === '' ? 'bath-and-north-east-somerset' : near}`;
}

/** A value as a message shows it. Lists and fields have no short form. */
function quoted(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number'
    ? `“${String(input)}”`
    : 'This value';
}

/** Joins words as a sentence does: “a, b or c”. */
function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${String(words.at(-1))}`;
}
