import { isoDate } from '../schemas/fields.ts';
import type { Records } from './cache/records.ts';
import { saySame } from './crawl/same-words.ts';
import type { AuditedSite } from './crawl/site.ts';
import type { Fault } from './fault.ts';
import { emptyAudit, noPage, type Audit, type AuditPlan } from './plan.ts';
import { checkSite } from './site-checks.ts';

/** What became of the pages, one by one. */
export type Looked = Pick<Audit, 'failures' | 'leftOut' | 'fromCache'>;

/** Puts together what the records say, with the checks that look at all pages. */
export async function gather(plan: AuditPlan, records: Records, looked: Looked): Promise<Audit> {
  const all = emptyAudit();
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
