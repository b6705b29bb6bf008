import { z } from 'astro/zod';
import { axeRules } from '../axe-rules.ts';
import type { Rule } from '../check.ts';
import { ownRules } from '../checks/index.ts';
import { waiverSchema, type Judged } from '../waivers.ts';
import { browserVersion, versionOf } from '../cache/version.ts';

const known = z.object({
  id: z.string().describe('The id of the check'),
  title: z.string().describe('What is true of a page that passes'),
  criteria: z.array(z.string()).describe('The WCAG 2.2 success criteria it serves'),
  faults: z.int().describe('How many faults it found, without waived ones'),
  pages: z.int().describe('On how many pages'),
  waived: z.int().describe('How many faults are known and may stay'),
});

/** What an audit says of itself as a whole. The accessibility statement is made from it. */
export const summarySchema = z.object({
  asOf: z.iso.date().describe('The date of the audit'),
  complete: z.boolean().describe('Whether every page was looked at with every check'),
  pages: z.int().describe('How many pages were to be looked at'),
  checked: z.int().describe('How many of them were'),
  fromCache: z.int().describe('How many had not changed since an earlier look'),
  tools: z.array(z.string()).describe('The engines and their versions'),
  checks: z.array(known),
  failures: z
    .array(z.object({ page: z.string(), reason: z.string() }))
    .describe('Pages that could not be checked'),
  waivers: z
    .array(waiverSchema.extend({ faults: z.int() }))
    .describe('Known faults that may stay, and how many there are'),
  toReview: z.int().describe('Questions that the engine leaves to people'),
  unseen: z.array(z.string()).describe('What a machine cannot see'),
});
export type Summary = z.infer<typeof summarySchema>;

/** What no run of this audit shows, whatever it finds. */
export const unseen = [
  'whether the words are understood by the people they are for',
  'whether a text alternative says what matters about its picture',
  'whether a screen reader user can do what they came for without undue effort',
  'whether captions and transcripts say what is said',
  'whether error messages help to put the error right',
  'whether colour, shape or place alone carries a meaning in a picture',
  'documents in other formats, such as PDF, that pages link to',
];

/** Sums an audit up: every check by name, also those that found nothing. */
export function summarise(
  judged: Judged,
  { asOf, part }: { asOf: string; part: boolean },
): Summary {
  const rules = [...ownRules, ...axeRules()];
  return {
    asOf,
    complete: !part && judged.failures.length === 0,
    pages: judged.pages,
    checked: judged.pages - judged.failures.length,
    fromCache: judged.fromCache,
    tools: [
      `axe-core ${versionOf('axe-core')}`,
      `html-validate ${versionOf('html-validate')}`,
      browserVersion(),
    ],
    checks: rules.map((rule) => countOf(rule, judged)),
    failures: judged.failures,
    waivers: waiversOf(judged),
    toReview: judged.toReview,
    unseen,
  };
}

function countOf({ id, title, criteria }: Rule, judged: Judged): Summary['checks'][number] {
  const faults = judged.faults.filter(({ code }) => code === id);
  const waived = judged.waived.filter(({ fault }) => fault.code === id).length;
  const pages = new Set(faults.map(({ page }) => page)).size;
  return { id, title, criteria: [...criteria], faults: faults.length, pages, waived };
}

function waiversOf(judged: Judged): Summary['waivers'] {
  const uses = Map.groupBy(judged.waived, ({ waiver }) => JSON.stringify(waiver));
  return [...uses.values()].flatMap((list) => {
    const [first] = list;
    return first === undefined ? [] : [{ ...first.waiver, faults: list.length }];
  });
}
