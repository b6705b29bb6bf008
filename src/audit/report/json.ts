import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { groupFaults } from '../groups.ts';
import { levels } from '../levels.ts';
import { inertIn } from '../../problems/inert.ts';
import type { Report } from '../waivers.ts';
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
  level: z.enum(levels).describe('A level of WCAG 2.2, best practice, or a rule of the house'),
  selector: z.string().describe('A CSS path to the element; empty for the whole page'),
  snippet: z.string().describe("The start of the element's HTML"),
  condition: z
    .string()
    .describe('Under what it shows, such as “320 px wide”; empty where it always does'),
});

/** Grows by one with a change that a program has to know of. */
const version = 2;

const schema = z.object({
  $schema: z.string(),
  version: z.literal(version).describe('The version of this form'),
  summary: summarySchema,
  pages: z
    .record(z.string(), z.int())
    .describe('The addresses of all pages that were looked at, with their bytes of HTML'),
  faults: z.array(faultSchema),
  groups: z
    .array(
      z.object({
        code: z.string(),
        pages: z.int().describe('How many pages one mend clears'),
        faults: z.int(),
        page: z.string().describe('The page with the least HTML that shows it'),
        selector: z.string(),
      }),
    )
    .describe('Faults that one mend clears, because they come from one template'),
  questions: z.array(faultSchema).describe('What only a person can tell'),
  notDone: z
    .array(z.object({ page: z.string(), code: z.string(), reason: z.string() }))
    .describe('Checks that could not be done on a page'),
  leftOut: z
    .array(z.object({ page: z.string(), reason: z.string() }))
    .describe('What is there and was not opened'),
  comparison: z
    .object({
      added: z.array(faultSchema),
      mended: z.array(faultSchema),
      stayed: z.array(faultSchema),
      gone: z.array(faultSchema),
    })
    .exactOptional()
    .describe('What became of the faults of an earlier audit'),
  waived: z.array(z.object({ waiver: waiverSchema, fault: faultSchema })),
});
export type JsonReport = z.infer<typeof schema>;

/** The audit as data, in the form that `reportSchema` publishes. Throws if it is not of that form. */
export function toJson(found: Report, summary: AuditSummary): JsonReport {
  const { faults, waived, questions, notDone, leftOut, sizes, comparison } = inertIn(found);
  const groups = groupFaults(faults, sizes).map(({ sample, ...group }) => ({
    ...group,
    page: sample.page,
    selector: sample.selector,
  }));
  const $schema = './audit.schema.json';
  const lists = { faults, groups, questions, notDone, leftOut, waived };
  return schema.parse({
    ...{ $schema, version, summary, pages: sizes },
    ...lists,
    ...(comparison && { comparison }),
  });
}

/**
 * The faults of an earlier audit, from its JSON report.
 * Throws, in words for an officer, where the file is none.
 */
export async function readEarlier(file: string): Promise<Fault[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no report ${file}. Name the audit.json of an earlier audit.`);
  });
  const data = z.object({ faults: z.array(faultSchema) }).safeParse(parseJson(text));
  if (!data.success)
    throw new Error(`${file} is no report of this audit (version ${version}). Make it anew.`);
  return data.data.faults;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON Schema of the report, for programs that read it. */
export function reportSchema(): object {
  return z.toJSONSchema(schema);
}
