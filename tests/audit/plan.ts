import { join } from 'node:path';
import { freshFolder } from './fresh-folder.ts';
import { auditPages } from '../../src/audit/audit.ts';
import type { Audit, AuditPlan } from '../../src/audit/plan.ts';
import { launchShared } from './shared-browser.ts';
import { openFolder } from '../../src/audit/crawl/folder.ts';

/** Audits a folder with everything at its usual setting, other than what a test is about. */
export async function auditFolder(folder: string, change: Partial<AuditPlan> = {}): Promise<Audit> {
  const site = await openFolder(folder);
  try {
    return await auditPages({
      site,
      pages: site.pages,
      wanted: undefined,
      records: join(freshFolder(), 'records.jsonl'),
      shares: [],
      useRecords: true,
      look: true,
      whole: true,
      browsers: 2,
      launch: launchShared,
      timeout: 60_000,
      pageLimit: 3_000_000,
      content: 'content',
      aaa: true,
      progress: () => undefined,
      ...change,
    });
  } finally {
    await site.close();
  }
}
