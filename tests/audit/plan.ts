import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { audit, type Audit, type Plan } from '../../src/audit/audit.ts';
import { openFolder } from '../../src/audit/crawl/folder.ts';

/** Holds what the tests of one file write, and goes with them. */
const home = mkdtempSync(join(tmpdir(), 'audit-'));

afterAll(() => {
  rmSync(home, { recursive: true });
});

/** A fresh folder of one's own. */
export function freshFolder(): string {
  return mkdtempSync(join(home, 'one-'));
}

/** Audits a folder with everything at its usual setting, other than what a test is about. */
export async function auditFolder(folder: string, change: Partial<Plan> = {}): Promise<Audit> {
  const site = await openFolder(folder);
  try {
    return await audit({
      site,
      pages: site.pages,
      wanted: undefined,
      records: join(freshFolder(), 'records.jsonl'),
      shares: [],
      useRecords: true,
      look: true,
      whole: true,
      browsers: 2,
      timeout: 60_000,
      pageLimit: 3_000_000,
      content: 'content',
      progress: () => undefined,
      ...change,
    });
  } finally {
    await site.close();
  }
}
