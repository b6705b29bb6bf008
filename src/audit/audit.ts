import { createHash } from 'node:crypto';
import { isoDate } from '../schemas/fields.ts';
import { chromiumPath } from './browser/find.ts';
import { launchBrowser } from './browser/launch.ts';
import { runPool } from './browser/pool.ts';
import { openRecords, type PageRecord, type Records } from './cache/records.ts';
import { auditVersion } from './cache/version.ts';
import type { Failure, Fault, NotDone } from './fault.ts';
import { lookAtPage } from './look-at-page.ts';
import { createRefusals, notAsked, toldTogether, type Refusals } from './refusals.ts';
import { createReader } from './crawl/read-page.ts';
import { saySame } from './crawl/same-words.ts';
import type { PageText } from './crawl/page-text.ts';
import { Forbidden, LeadsAway } from './crawl/request.ts';
import type { LeftOut, AuditedSite } from './crawl/site.ts';
import { checkSite } from './site-checks.ts';
import type { Wanted } from './raw-finding.ts';
import { messageOf } from '../problems/message.ts';

/** What to audit and how. Times are in milliseconds. */
export type AuditPlan = {
  site: AuditedSite;
  /** The pages of this run: all, a sample or a share. */
  pages: readonly string[];
  wanted: Wanted;
  /** Where records are kept, and which other files of records to read. */
  records: string;
  shares: readonly string[];
  /** Whether records of an earlier run may stand in for a look. */
  useRecords: boolean;
  /** Whether to look at all, or only to put together what others have looked at. */
  look: boolean;
  /** Whether all pages are at hand, so that they can be compared with each other. */
  whole: boolean;
  browsers: number;
  timeout: number;
  /** Pages with more bytes of HTML than this are named, not opened. */
  pageLimit: number;
  /** The folder of the authors' files, which pages may name with `data-source`. */
  content: string;
  /** CSS selectors of what is pressed on each page, to look at what it opens. */
  clicks?: readonly string[];
  /** Whether contrast is held to AAA too; it costs time, and few sites promise it. */
  aaa?: boolean;
  launch?: typeof launchBrowser;
  progress: (done: number, all: number) => void;
};

/** All that an audit has found out. */
export type Audit = {
  pages: number;
  fromCache: number;
  /** The addresses of the pages that were looked at, with their bytes of HTML. */
  sizes: Record<string, number>;
  faults: Fault[];
  failures: Failure[];
  /** What only a person can tell. */
  questions: Fault[];
  /** Checks that were not done on a page. */
  notDone: NotDone[];
  /** What is there and was not opened. */
  leftOut: LeftOut[];
  /** `<meta name="as-of">` of the site: the latest date, or empty. */
  asOf: string;
};

/** Audits pages. A page that could not be looked at is a failure by name; no page at all is one too. */
export async function auditPages(plan: AuditPlan): Promise<Audit> {
  if (plan.pages.length === 0)
    return { ...empty(), leftOut: [...plan.site.leftOut], failures: [noPage] };
  const records = await openRecords(plan.records, plan.shares);
  try {
    const result = await lookAtAll(plan, records);
    return await gather(plan, records, result);
  } finally {
    await records.close();
  }
}

const noPage: Failure = { page: '/', reason: 'There is no page to audit.' };

type Looked = Pick<Audit, 'failures' | 'leftOut' | 'fromCache'>;

async function lookAtAll(plan: AuditPlan, records: Records): Promise<Looked> {
  const read = createReader(plan.site);
  const asked = [...(plan.wanted ?? [])].sort().join(' ');
  const rules = `${auditVersion()} ${asked} ${(plan.clicks ?? []).join(' ')} ${plan.aaa === true ? 'aaa' : ''} `;
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

async function gather(plan: AuditPlan, records: Records, looked: Looked): Promise<Audit> {
  const all = empty();
  all.leftOut.push(...looked.leftOut, ...(plan.whole ? plan.site.leftOut : []));
  all.failures.push(...looked.failures);
  for await (const record of records.each()) {
    const { page, leftOut } = record;
    if (leftOut === undefined) all.sizes[page] = record.bytes;
    else all.leftOut.push({ page, reason: leftOut });
    sort(all, await settled(plan.site, record.faults));
    all.notDone.push(...record.notDone);
    const { asOf } = record.facts;
    if (isoDate.safeParse(asOf).success && asOf > all.asOf) all.asOf = asOf;
  }
  if (plan.whole) sort(all, await checkSite(plan, records.each()));
  const { cutShort } = plan.site;
  if (plan.whole && cutShort !== undefined)
    all.failures.push({ page: '/', reason: `Not all pages were looked at. ${cutShort}` });
  const away = new Set(all.leftOut.map(({ page }) => page));
  const pages = plan.pages.filter((page) => !away.has(page)).length;
  // Where all that is there was left out, nothing was looked at.
  if (pages === 0 && all.failures.length === 0) all.failures.push(noPage);
  return { ...all, fromCache: looked.fromCache, pages };
}

/** Puts faults to the faults, and questions to the questions. */
function sort(all: Audit, found: readonly Fault[]): void {
  for (const { asks, unlessSame: _, ...fault } of found)
    (asks === true ? all.questions : all.faults).push(fault);
}

/**
 * Drops what is no fault where two addresses give the same words. That is asked in every run: a page
 * that is in the cache may lead to others that have changed.
 */
async function settled(site: AuditedSite, faults: readonly Fault[]): Promise<Fault[]> {
  const kept: Fault[] = [];
  for (const fault of faults) {
    const { unlessSame } = fault;
    const same = unlessSame && (await saySame(site, unlessSame).catch(() => false));
    if (same !== true) kept.push(fault);
  }
  return kept;
}

function empty(): Audit {
  const found = { sizes: {}, faults: [], failures: [], questions: [], notDone: [], leftOut: [] };
  return { pages: 0, fromCache: 0, ...found, asOf: '' };
}
