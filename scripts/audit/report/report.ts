import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Judged } from '../waivers.ts';
import { toTerminal } from './terminal.ts';

/** Which reports to make and what they say of themselves. */
export type ReportPlan = { names: readonly string[]; out: string; asOf: string; part: boolean };

/** Tells an audit in every form that was asked for: on the screen, or in files in `out`. */
export async function report(judged: Judged, plan: ReportPlan): Promise<void> {
  await mkdir(plan.out, { recursive: true });
  if (plan.names.includes('terminal')) console.log(toTerminal(judged));
  await writeFile(join(plan.out, 'audit.json'), JSON.stringify(judged, null, 1));
}
