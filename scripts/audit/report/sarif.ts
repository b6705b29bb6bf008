import type { Judged } from '../waivers.ts';
import type { Fault } from '../fault.ts';
import type { AuditSummary } from '../../../src/schemas/audit.ts';

/** The audit in SARIF 2.1.0, which code hosts show beside the lines they speak of. */
export function toSarif(judged: Judged, summary: AuditSummary): object {
  const rules = summary.checks.map(({ id, title, criteria }) => ({
    id,
    shortDescription: { text: title },
    properties: { tags: criteria.map((criterion) => `wcag-${criterion}`) },
  }));
  const failures = judged.failures.map(({ page, reason }) => ({
    level: 'error',
    message: { text: `${page} could not be checked. ${reason}` },
  }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Plain Findings audit',
            informationUri: 'https://www.w3.org/TR/WCAG22/',
            rules,
          },
        },
        invocations: [
          { executionSuccessful: failures.length === 0, toolExecutionNotifications: failures },
        ],
        results: [
          ...judged.faults.map((fault) => resultOf(fault)),
          ...judged.waived.map(({ fault, waiver }) => ({
            ...resultOf(fault),
            suppressions: [{ kind: 'external', justification: waiver.reason }],
          })),
        ],
      },
    ],
  };
}

function resultOf(fault: Fault): object {
  const region = { startLine: fault.line, startColumn: fault.column };
  return {
    ruleId: fault.code,
    level: fault.severity === 'error' ? 'error' : 'note',
    message: { text: `${fault.message} ${fault.fix}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(fault.file) }, region },
        logicalLocations: [{ fullyQualifiedName: `${fault.page} ${fault.selector}`.trim() }],
      },
    ],
  };
}
