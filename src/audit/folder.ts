import { auditPages } from './audit.ts';
import type { Audit } from './plan.ts';
import { openFolder } from './crawl/folder.ts';
import { sampleOf } from './share.ts';

/** How a folder is audited. */
export type FolderAudit = {
  /** Where records are kept between runs (default: `.cache/audit/records.jsonl`). */
  records?: string;
  /** Where the authors’ files are that pages name (default: `content`). */
  content?: string;
  /** One page of each kind, and not all of them. */
  sample?: boolean;
  /** Looks at those pages alone whose address fits. */
  only?: (page: string) => boolean;
  /** Browser processes side by side (default: 2). */
  browsers?: number;
  /** Is told how many pages are done, and of how many. */
  progress?: (done: number, all: number) => void;
};

/**
 * Audits every page of a built site in a real browser: the door for programs
 * (`import { auditFolder } from 'plain-findings/audit'`). It knows no waivers and writes no report.
 *
 * @param folder the built site.
 * @returns every fault by page and place, and the pages that could not be looked at.
 */
export async function auditFolder(folder: string, how: FolderAudit = {}): Promise<Audit> {
  const { records = '.cache/audit/records.jsonl', content = 'content' } = how;
  const { sample = false, browsers = 2, only = () => true } = how;
  const site = await openFolder(folder);
  try {
    return await auditPages({
      ...{ site, records, content, browsers },
      pages: (sample ? sampleOf(site.pages) : site.pages).filter(only),
      ...{
        wanted: undefined,
        shares: [],
        useRecords: true,
        look: true,
        whole: !sample && how.only === undefined,
      },
      ...{ timeout: 60_000, pageLimit: 3_000_000 },
      progress: how.progress ?? (() => undefined),
    });
  } finally {
    await site.close();
  }
}
