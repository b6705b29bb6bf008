import type { PageRecord } from './cache/records.ts';
import type { SiteFiles } from './check.ts';
import { siteChecks } from './checks/index.ts';
import type { Fault } from './fault.ts';
import { toFaults } from './faults.ts';
import { wants, type Wanted } from './raw-finding.ts';
import type { AuditedSite } from './crawl/site.ts';

/** Runs the checks across pages over the facts of all pages, which go by one at a time. */
export async function checkSite(
  { site, wanted, content }: { site: AuditedSite; wanted: Wanted; content: string },
  records: AsyncIterable<PageRecord>,
): Promise<Fault[]> {
  const files: SiteFiles = { has: site.has, read: site.read };
  const checks = siteChecks
    .filter((check) => wants(wanted, check.id))
    .map((rule) => ({ rule, run: rule.start(files) }));
  for await (const { page, facts } of records) for (const { run } of checks) run.see(page, facts);
  const found = await Promise.all(
    checks.map(async ({ rule, run }) => {
      const drafts = await run.end();
      return drafts.flatMap(({ page, ...draft }) =>
        toFaults(
          { page, file: site.fileOf(page), html: '' },
          [{ ...draft, rule, condition: '' }],
          content,
        ),
      );
    }),
  );
  return found.flat();
}
