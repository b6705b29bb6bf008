import { inertIn } from '../../problems/inert.ts';
import type { Judged } from '../waivers.ts';
import { toSarifLog, toSarifResult } from '../../problems/sarif.ts';
import type { Fault } from '../fault.ts';
import type { AuditSummary } from '../../schemas/audit.ts';

/** The audit in SARIF 2.1.0, which code hosts show beside the lines they speak of. */
export function toSarif(found: Judged, summary: AuditSummary): object {
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

function resultOf(fault: Fault): object {
  const element = `${fault.page} ${fault.selector}`.trim();
  return toSarifResult(fault, { logicalLocations: [{ fullyQualifiedName: element }] });
}
