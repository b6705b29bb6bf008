import { z } from 'zod';
import { inertIn } from '../../problems/inert.ts';
import type { Judged } from '../waivers.ts';
import {
  audit as summarySchema,
  waiver as waiverSchema,
  type AuditSummary,
} from '../../schemas/audit.ts';

const faultSchema = z.object({
  code: z.string().describe('The id of the check; axe/… for rules of axe'),
  severity: z.enum(['error', 'advice']),
  file: z.string().describe("The author's Markdown where the page names it, else the page's file"),
  line: z.int().min(1),
  column: z.int().min(1),
  message: z.string().describe('What is wrong'),
  fix: z.string().describe('What to do about it'),
  page: z.string().describe('The address from the root of the site'),
  criteria: z.array(z.string()).describe('WCAG 2.2 success criteria'),
  selector: z.string().describe('A CSS path to the element; empty for the whole page'),
  snippet: z.string().describe("The start of the element's HTML"),
  condition: z
    .string()
    .describe('Under what it shows, such as “320 px wide”; empty where it always does'),
});

const schema = z.object({
  $schema: z.string(),
  summary: summarySchema,
  faults: z.array(faultSchema),
  waived: z.array(z.object({ waiver: waiverSchema, fault: faultSchema })),
});
export type JsonReport = z.infer<typeof schema>;

/** The audit as data, in the form that `reportSchema` publishes. Throws if it is not of that form. */
export function toJson(found: Judged, summary: AuditSummary): JsonReport {
  const { faults, waived } = inertIn(found);
  return schema.parse({ $schema: './audit.schema.json', summary, faults, waived });
}

/** The JSON Schema of the report, for programs that read it. */
export function reportSchema(): object {
  return z.toJSONSchema(schema);
}
