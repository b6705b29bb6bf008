import { z } from 'zod';
import { webAddress } from './fields.ts';

/** A known fault that may stay for a while. Everybody who reads the report also reads why. */
export const waiver = z.strictObject({
  page: z
    .string()
    .startsWith('/')
    .describe('The address from the root of the site; `*` at the end stands for any rest'),
  rule: z.string().min(1).describe('The id of the check, such as reflow or axe/color-contrast'),
  selector: z
    .string()
    .optional()
    .describe('The element, as the report names it; all elements where it is left out'),
  reason: z.string().min(10).describe('Why the fault may stay'),
  link: webAddress.describe('Where the repair is followed up'),
  until: z.iso.date().describe('The last day (YYYY-MM-DD) on which it may'),
});
export type Waiver = z.infer<typeof waiver>;

const known = z.object({
  id: z.string().describe('The id of the check'),
  title: z.string().describe('What is true of a page that passes'),
  criteria: z.array(z.string()).describe('The WCAG 2.2 success criteria it serves'),
  faults: z.int().describe('How many faults it found, without waived ones'),
  pages: z.int().describe('On how many pages'),
  waived: z.int().describe('How many faults are known and may stay'),
});

/** What an audit says of itself as a whole. The accessibility statement is made from it. */
export const audit = z.object({
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
    .array(waiver.extend({ faults: z.int() }))
    .describe('Known faults that may stay, and how many there are'),
  toReview: z.int().describe('Questions that the engine leaves to people'),
  unseen: z.array(z.string()).describe('What a machine cannot see'),
});
export type AuditSummary = z.infer<typeof audit>;
