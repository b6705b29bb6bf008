import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit, type Audit, type Plan } from '../../../scripts/audit/audit.ts';
import { openFolder } from '../../../scripts/audit/site/folder.ts';

/** A fresh folder of one's own. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'audit-'));
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
      progress: () => undefined,
      ...change,
    });
  } finally {
    await site.close();
  }
}
