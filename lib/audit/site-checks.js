import { siteChecks } from "./checks/index.js";
import { toFaults } from "./faults.js";
import { wants } from "./raw-finding.js";
async function checkSite(site, wanted, records) {
  const shelf = { has: site.has, read: site.read };
  const checks = siteChecks.filter((check) => wants(wanted, check.id)).map((rule) => ({ rule, run: rule.start(shelf) }));
  for await (const { page, facts } of records) for (const { run } of checks) run.see(page, facts);
  const found = await Promise.all(
    checks.map(async ({ rule, run }) => {
      const drafts = await run.end();
      return drafts.flatMap(
        ({ page, ...draft }) => toFaults({ page, file: site.fileOf(page), html: "" }, [{ rule, condition: "", draft }])
      );
    })
  );
  return found.flat();
}
export {
  checkSite
};
