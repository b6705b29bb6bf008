import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCases } from './act/cases.ts';
import { byCriterion, describeVerdict, judge } from './act/judge.ts';
import { createByRule } from './act/rules.ts';
import { audit } from './audit.ts';
import { createProgress } from './progress.ts';
import { openFolder } from './crawl/folder.ts';

const usage = `node src/audit/act.ts FOLDER
  Audits the W3C's published ACT test cases, and says how much is found and what is a false alarm.
  Get them with: git clone https://github.com/w3c/wcag-act-rules FOLDER/WAI
  --every N           only every N-th case
  --list              name the cases that were missed, and the false alarms`;

/** Measures the audit on test cases whose verdict is known. Gives the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      every: { type: 'string', default: '1' },
      list: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.log(usage);
    return 2;
  }
  const every = Number(values.every);
  const cases = (await readCases(folder)).filter((_, at) => at % every === 0);
  const { faults, failures } = await auditCases(
    folder,
    cases.map(({ page }) => page),
  );
  const failed = new Set(failures.map(({ page }) => page));
  const looked = cases.filter(({ page }) => !failed.has(page));
  const all = judge(looked, faults, byCriterion);
  const axe = faults.filter(({ code }) => code.startsWith('axe/'));
  for (const [name, counts] of Object.entries({ criterion: byCriterion, rule: createByRule() })) {
    console.log(describeVerdict(`axe, by ${name}`, judge(looked, axe, counts)));
    console.log(describeVerdict(`all checks, by ${name}`, judge(looked, faults, counts)));
  }
  for (const { page, reason } of failures) console.log(`not looked at: ${page} ${reason}`);
  if (values.list) {
    const rules = new Map(cases.map(({ page, rule }) => [page, rule]));
    for (const page of all.missed) console.log(`missed ${rules.get(page) ?? ''} ${page}`);
    for (const page of all.alarms) {
      const codes = faults.filter((fault) => fault.page === page).map(({ code }) => code);
      console.log(`false alarm ${page} ${[...new Set(codes)].join(', ')}`);
    }
  }
  return 0;
}

/** Every check on every case; none of them is compared with the others. */
async function auditCases(folder: string, pages: readonly string[]): ReturnType<typeof audit> {
  const site = await openFolder(folder);
  const progress = createProgress(process.stderr);
  try {
    return await audit({
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
      progress: progress.step,
    });
  } finally {
    progress.end();
    await site.close();
  }
}

process.exitCode = await run(process.argv.slice(2));
