import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../waivers.ts';
import { toEarl } from './earl.ts';
import { toEn301549 } from './en301549.ts';
import { toMarkdown } from './markdown.ts';
import { toOpenAcr } from './openacr.ts';
import { toQuestions } from './questions.ts';
import { toGithub } from './github.ts';
import { toHtml } from './html.ts';
import { reportSchema, toJson } from './json.ts';
import { toJunit } from './junit.ts';
import { toSarif } from './sarif.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
import { rulePages } from './rule-page.ts';
import { summarise } from './summary.ts';
import { toTerminal } from './terminal.ts';

/** Which reports to make, where, and what they say of themselves. */
export type ReportPlan = { names: readonly string[]; out: string; asOf: string; part: boolean };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The reports that are files: one list of faults, told in several ways. */
const files: Record<string, (judged: Report, summary: AuditSummary) => Record<string, string>> = {
  json: (judged, summary) => ({
    'audit.json': json(toJson(judged, summary)),
    'audit.schema.json': json(reportSchema()),
  }),
  junit: (judged, summary) => ({ 'junit.xml': toJunit(judged, summary) }),
  sarif: (judged, summary) => ({ 'audit.sarif': json(toSarif(judged, summary)) }),
  html: (judged, summary) => ({ 'index.html': toHtml(judged, summary), ...rulePages(judged) }),
  summary: (_judged, summary) => ({ 'summary.json': json(summary) }),
  markdown: (judged) => ({ 'audit.md': toMarkdown(judged) }),
  questions: (judged) => ({ 'questions.yaml': toQuestions(judged) }),
  earl: (judged, summary) => ({ 'earl.json': json(toEarl(judged, summary)) }),
  openacr: (judged, summary) => ({ 'openacr.yaml': toOpenAcr(judged, summary) }),
  en301549: (judged, summary) => ({ 'en-301-549.csv': toEn301549(judged, summary) }),
};

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Tells an audit in every form that was asked for: on the screen, or in files in `out`. */
export async function report(judged: Report, plan: ReportPlan): Promise<void> {
  await mkdir(plan.out, { recursive: true });
  const summary = summarise(judged, plan);
  for (const name of plan.names)
    for (const [file, text] of Object.entries(files[name]?.(judged, summary) ?? {}))
      await writeInto(join(plan.out, file), text);
  if (plan.names.includes('github')) console.log(toGithub(judged));
  if (plan.names.includes('terminal')) console.log(toTerminal(judged));
}
