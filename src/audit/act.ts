import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCases } from './act/cases.ts';
import { consistencyOf, describeConsistency } from './act/consistency.ts';
import { toActEarl } from './act/earl.ts';
import { byCriterion, describeVerdict, judge, type Case } from './act/judge.ts';
import { actMapping, createByRule } from './act/rules.ts';
import { auditPages } from './audit.ts';
import type { Audit } from './plan.ts';
import { createProgress } from './progress.ts';
import { openFolder } from './crawl/folder.ts';

const usage = `plain-findings audit act FOLDER
  Audits the W3C's published ACT test cases, says how much is found and what is a false alarm, and
  writes the EARL report that the W3C's list of implementations reads.
  Get them with: git clone https://github.com/w3c/wcag-act-rules FOLDER/WAI
  --every N           only every N-th case
  --list              name the cases that were missed, and the false alarms
  --out FOLDER        where the report goes (default: reports/act)`;

/** Measures the audit on test cases whose verdict is known. Gives the exit code. */
export async function runAct(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      every: { type: 'string', default: '1' },
      list: { type: 'boolean', default: false },
      out: { type: 'string', default: 'reports/act' },
      help: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || values.help) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const every = Number(values.every);
  const cases = (await readCases(folder, true)).filter((_, at) => at % every === 0);
  const result = await auditCases(
    folder,
    cases.map(({ page }) => page),
  );
  tell(cases, result, values.list);
  await mkdir(values.out, { recursive: true });
  const untested = new Set([...result.failures, ...result.leftOut].map(({ page }) => page));
  const report = toActEarl(cases, { ...result, untested }, actMapping());
  await writeFile(join(values.out, 'act-earl.json'), `${JSON.stringify(report, null, 2)}\n`);
  return 0;
}

function tell(cases: readonly Case[], { faults, failures }: Audit, list: boolean): void {
  const failed = new Set(failures.map(({ page }) => page));
  const looked = cases.filter(({ page, criteria }) => !failed.has(page) && criteria.length > 0);
  const axe = faults.filter(({ code }) => code.startsWith('axe/'));
  const byRule = createByRule();
  for (const [name, counts] of Object.entries({ criterion: byCriterion, rule: byRule })) {
    console.log(describeVerdict(`axe, by ${name}`, judge(looked, axe, counts)));
    console.log(describeVerdict(`all checks, by ${name}`, judge(looked, faults, counts)));
  }
  for (const { page, reason } of failures) console.log(`not looked at: ${page} ${reason}`);
  const agreement = consistencyOf(cases, faults, byRule);
  console.log(describeConsistency(agreement));
  if (!list) return;
  for (const { rule, missed, alarms } of agreement) {
    for (const page of missed) console.log(`missed ${rule} ${page}`);
    for (const page of alarms) {
      const codes = faults.filter((fault) => fault.page === page).map(({ code }) => code);
      console.log(`false alarm ${rule} ${page} ${[...new Set(codes)].join(', ')}`);
    }
  }
}

/** Every check on every case; none of them is compared with the others. */
async function auditCases(folder: string, pages: readonly string[]): ReturnType<typeof auditPages> {
  const site = await openFolder(folder);
  const progress = createProgress(process.stderr);
  try {
    return await auditPages({
      site,
      pages,
      wanted: undefined,
      records: join('.cache', 'audit-act', 'records.jsonl'),
      shares: [],
      useRecords: true,
      look: true,
      whole: false,
      browsers: 2,
      timeout: 60_000,
      pageLimit: 3_000_000,
      content: 'content',
      aaa: true,
      progress: progress.step,
    });
  } finally {
    progress.end();
    await site.close();
  }
}
