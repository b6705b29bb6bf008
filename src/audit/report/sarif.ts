import { relative, resolve, sep } from 'node:path';
import { inertIn } from '../../problems/inert.ts';
import type { Report } from '../waivers.ts';
import { toSarifLog, toSarifResult } from '../../problems/sarif.ts';
import type { Fault } from '../fault.ts';
import type { AuditSummary } from '../../schemas/audit.ts';

/** The audit in SARIF 2.1.0, which code hosts show beside the lines they speak of. */
export function toSarif(found: Report, summary: AuditSummary): object {
  const judged = inertIn(found);
  const rules = summary.checks.map(({ id, title, criteria }) => ({
    id,
    shortDescription: { text: title },
    properties: { tags: criteria.map((criterion) => `wcag-${criterion}`) },
  }));
  const failures = judged.failures.map(({ page, reason }) => ({
    level: 'error',
    message: { text: `${page} could not be checked. ${reason}` },
  }));
  return toSarifLog(
    { name: 'Plain Findings audit', informationUri: 'https://www.w3.org/TR/WCAG22/', rules },
    [
      ...judged.faults.map((fault) => resultOf(fault)),
      ...judged.waived.map(({ fault, waiver }) => ({
        ...resultOf(fault),
        suppressions: [{ kind: 'external', justification: waiver.reason }],
      })),
    ],
    {
      invocations: [
        { executionSuccessful: failures.length === 0, toolExecutionNotifications: failures },
      ],
    },
  );
}

/** Code hosts find a file by its path from the folder that the audit runs in. */
function fromHere(file: string): string {
  if (/^https?:/u.test(file)) return file;
  const path = relative(process.cwd(), resolve(file));
  return path.startsWith('..') ? file : path.split(sep).join('/');
}

function resultOf(found: Fault): object {
  const fault = { ...found, file: fromHere(found.file) };
  const element = `${fault.page} ${fault.selector}`.trim();
  return toSarifResult(fault, { logicalLocations: [{ fullyQualifiedName: element }] });
}
