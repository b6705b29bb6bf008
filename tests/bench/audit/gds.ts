/**
 * Holds the audit against the test pages of the Government Digital Service's audit of tools
 * (github.com/alphagov/accessibility-tool-audit): `node tests/bench/audit/gds.ts FOLDER`, where FOLDER is a
 * copy of that repository. A fault counts as found when a rule that is about it names something on
 * its page; what is only asked does not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../../../src/audit/crawl/folder.ts';
import { auditPages } from '../../../src/audit/audit.ts';
import { rulesFor } from './gds-rules.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the copy of accessibility-tool-audit.');
const tests = JSON.parse(readFileSync(join(folder, 'tests.json'), 'utf8')) as Record<
  string,
  Record<string, { example: string }>
>;
const site = await openFolder(folder);
const pages = site.pages.filter((page) => /^\/(?:tests|example-pages)\//u.test(page));
const result = await auditPages({
  site,
  pages,
  wanted: undefined,
  records: join('.cache', 'audit-gds', 'records.jsonl'),
  shares: [],
  useRecords: true,
  look: true,
  whole: true,
  browsers: 2,
  timeout: 60_000,
  pageLimit: 3_000_000,
  content: 'content',
  aaa: true,
  progress: () => undefined,
});
await site.close();

const codes = new Map<string, Set<string>>();
for (const { page, code } of result.faults) {
  const file = decodeURIComponent(page);
  const known = codes.get(file) ?? new Set<string>();
  codes.set(file, known.add(code));
}
/** The page of a test: one of its own, or the example that it links to. */
function pageOf(group: string, name: string, example: string): string {
  const linked = /href="(example-pages\/[^"]+)"/u.exec(example)?.[1];
  if (linked !== undefined) return `/${linked}`;
  // As the repository's build/generate.js names its files.
  const file = `${group.toLowerCase()}-${name.toLowerCase()}`
    .replace(/[^a-z0-9\- ]/u, '')
    .replace('/', ' ')
    .replace(':', '-')
    .replace(/\s+/gu, '-')
    .replace(/-+/gu, '-');
  return `/tests/${file}.html`;
}

let found = 0;
let all = 0;
for (const [group, cases] of Object.entries(tests))
  for (const [name, { example }] of Object.entries(cases)) {
    all++;
    const page = pageOf(group, name, example);
    const there = [...(codes.get(page) ?? [])];
    if (!pages.some((one) => decodeURIComponent(one) === page)) console.log(`no page: ${page}`);
    const met = there.filter((code) => rulesFor(name).includes(code));
    if (met.length > 0) found++;
    else console.log(`missed  ${name}  (${there.join(', ')})`);
  }
console.log(`${found} of ${all} found.`);
