import { createHash } from 'node:crypto';
import { chromiumPath } from './browser/find.ts';
import { launchBrowser } from './browser/launch.ts';
import { runPool } from './browser/pool.ts';
import { openRecords, type PageRecord, type Records } from './cache/records.ts';
import { auditVersion } from './cache/version.ts';
import type { Failure } from './fault.ts';
import { gather, type Looked } from './gather.ts';
import { lookAtPage } from './look-at-page.ts';
import { emptyAudit, noPage, type Audit, type AuditPlan } from './plan.ts';
import { createRefusals, notAsked, toldTogether, type Refusals } from './refusals.ts';
import { createReader } from './crawl/read-page.ts';
import type { PageText } from './crawl/page-text.ts';
import { Forbidden, LeadsAway } from './crawl/request.ts';
import type { LeftOut } from './crawl/site.ts';
import { messageOf } from '../problems/message.ts';

/** Audits pages. A page that could not be looked at is a failure by name; no page at all is one too. */
export async function auditPages(plan: AuditPlan): Promise<Audit> {
  if (plan.pages.length === 0)
    return { ...emptyAudit(), leftOut: [...plan.site.leftOut], failures: [noPage] };
  const records = await openRecords(plan.records, plan.shares);
  try {
    const result = await lookAtAll(plan, records);
    return await gather(plan, records, result);
  } finally {
    await records.close();
  }
}

async function lookAtAll(plan: AuditPlan, records: Records): Promise<Looked> {
  const read = createReader(plan.site);
  const rules = rulesOf(plan);
  const failures: Failure[] = [];
  const leftOut: LeftOut[] = [];
  const open: { page: string; key: string }[] = [];
  let done = 0;
  const step = (): void => plan.progress(++done, plan.pages.length);
  const refusals = createRefusals();
  const fail = (failure: Failure): void => {
    refusals.note(failure);
    failures.push(failure);
    step();
  };
  for (const page of plan.pages) {
    if (refusals.begun()) {
      fail({ page, reason: notAsked });
      continue;
    }
    const found = await read(page).catch((error: unknown) => {
      if (!isElsewhere(error)) return messageOf(error);
      leftOut.push({ page, reason: messageOf(error) });
      return null;
    });
    if (found === null) {
      step();
      continue;
    }
    const reason = unreadable(found, plan.pageLimit);
    if (typeof found !== 'object' || reason !== '') {
      fail({ page, reason });
      continue;
    }
    const key = createHash('sha256').update(`${rules}${found.digest} ${page}`).digest('hex');
    const known = plan.useRecords ? await records.find(key) : undefined;
    if (known === undefined) {
      open.push({ page, key });
      continue;
    }
    await records.keep(key, known);
    step();
  }
  const fromCache = done - failures.length - leftOut.length;
  if (!plan.look)
    for (const { page } of open) fail({ page, reason: 'No share has looked at it as it is now.' });
  else await visitAll(plan, read, open, { records, step, fail, refusals });
  return { failures: toldTogether(failures), leftOut, fromCache };
}

/** All but the page that decides what is found on it: records of other rules stand for nothing. */
function rulesOf({ wanted, clicks = [], aaa }: AuditPlan): string {
  const asked = [...(wanted ?? [])].sort().join(' ');
  return `${auditVersion()} ${asked} ${clicks.join(' ')} ${aaa === true ? 'aaa' : ''} `;
}

/** What is not of this site, or not for everybody, is no page of it. */
function isElsewhere(error: unknown): boolean {
  return error instanceof LeadsAway || error instanceof Forbidden;
}

function unreadable(found: string | { text: PageText } | undefined, limit: number): string {
  if (found === undefined) return 'It cannot be read.';
  return typeof found === 'string' ? found : tooLarge(found.text, limit);
}

function tooLarge(text: PageText, limit: number): string {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
  return text.bytes <= limit
    ? ''
    : `It is too large to check: ${megabytes(text.bytes)} MB of HTML, and the limit is ${megabytes(limit)} MB (--page-limit).`;
}

type Ends = {
  records: Records;
  step: () => void;
  fail: (failure: Failure) => void;
  refusals: Refusals;
};

async function visitAll(
  plan: AuditPlan,
  read: ReturnType<typeof createReader>,
  open: readonly { page: string; key: string }[],
  { records, step, fail, refusals }: Ends,
): Promise<void> {
  if (open.length === 0) return;
  chromiumPath();
  const keys = new Map(open.map(({ page, key }) => [page, key]));
  await runPool<PageRecord>({
    pages: open.map(({ page }) => page),
    launch: () => (plan.launch ?? launchBrowser)(plan.site),
    browsers: plan.browsers,
    timeout: plan.timeout,
    ...(plan.site.headers && { headers: plan.site.headers }),
    look: async (tab, page) => {
      if (refusals.begun()) throw new Error(notAsked);
      return lookAtPage(plan, read, tab, page);
    },
    done: async (page, record) => {
      refusals.forget();
      await records.keep(keys.get(page) ?? '', record);
      step();
    },
    failed: fail,
  });
}
