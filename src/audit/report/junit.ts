import { inertIn } from '../../problems/inert.ts';
import type { Fault } from '../fault.ts';
import type { Report } from '../waivers.ts';
import { escape } from './escape.ts';
import type { AuditSummary } from '../../schemas/audit.ts';

/** The audit as JUnit XML: a test case for each check, which fails with all its faults. */
export function toJunit(found: Report, summary: AuditSummary): string {
  const judged = inertIn(found);
  const byRule = Map.groupBy(judged.faults, ({ code }) => code);
  const others = [...byRule.keys()].filter((code) => !summary.checks.some(({ id }) => id === code));
  const cases = [
    ...summary.checks.map(({ id, title }) =>
      testCase(`${id}: ${title}`, (byRule.get(id) ?? []).map(line)),
    ),
    ...others.map((id) => testCase(id, (byRule.get(id) ?? []).map(line))),
    ...judged.notDone.map(({ page, code, reason }) =>
      testCase(`${code} on ${page} can be done`, [reason]),
    ),
    ...judged.failures.map(({ page, reason }) => testCase(`${page} can be checked`, [reason])),
  ];
  const failures = cases.filter((one) => one.includes('<failure')).length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
<testsuite name="audit" tests="${cases.length}" failures="${failures}" timestamp="${summary.asOf}T00:00:00Z">
${cases.join('\n')}
</testsuite>
</testsuites>
`;
}

function testCase(name: string, faults: readonly string[]): string {
  const open = `<testcase classname="audit" name="${escape(name)}"`;
  if (faults.length === 0) return `${open}/>`;
  return `${open}><failure message="${faults.length} found">${escape(faults.join('\n'))}</failure></testcase>`;
}

function line({ file, line: at, page, message, selector, fix }: Fault): string {
  return `${file}:${at} ${page} ${selector} ${message} ${fix}`;
}
