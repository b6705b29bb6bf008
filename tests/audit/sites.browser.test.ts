import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { eachRecord, type PageRecord } from '../../src/audit/cache/records.ts';
import { siteChecks } from '../../src/audit/checks/index.ts';
import { openFolder } from '../../src/audit/crawl/folder.ts';
import type { AuditedSite } from '../../src/audit/crawl/site.ts';
import { checkSite } from '../../src/audit/site-checks.ts';
import { freshFolder } from './fresh-folder.ts';
import { auditFolder } from './plan.ts';

const folder = join(import.meta.dirname, 'sites');
const wanted = new Set(siteChecks.map(({ id }) => id));

let site: AuditedSite;
let seen: PageRecord[];

/** All the small sites are looked at in one run; then each is compared with itself alone. */
beforeAll(async () => {
  const records = join(freshFolder(), 'records.jsonl');
  await auditFolder(folder, { wanted, records, whole: false });
  site = await openFolder(folder);
  seen = await Array.fromAsync(eachRecord(records));
  return () => site.close();
});

/** The faults across the pages of one small site, by their rules. */
async function codesOf(place: string): Promise<string[]> {
  const own = seen.filter(({ page }) => page.startsWith(`/${place}/`));
  expect(own.length).toBe(globSync('**/*.html', { cwd: join(folder, place) }).length);
  const faults = await checkSite({ site, wanted, content: 'content' }, each(own));
  return [...new Set(faults.map(({ code }) => code))];
}

async function* each(records: readonly PageRecord[]): AsyncGenerator<PageRecord> {
  yield* await Promise.resolve(records);
}

describe('a check across pages', () => {
  test('has a planted fault and a twin for each rule', () => {
    expect(readdirSync(folder).sort()).toEqual([...wanted].sort());
  });

  test.each([...wanted])('%s finds its fault and leaves its twin alone', async (rule) => {
    expect(await codesOf(`${rule}/fault`)).toEqual([rule]);
    expect(await codesOf(`${rule}/twin`)).toEqual([]);
  });
});
