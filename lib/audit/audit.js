import { createHash } from "node:crypto";
import { chromiumPath } from "./browser/find.js";
import { launchBrowser } from "./browser/launch.js";
import { runPool } from "./browser/pool.js";
import { visit } from "./browser/visit.js";
import { openRecords } from "./cache/records.js";
import { auditVersion } from "./cache/version.js";
import { textChecks } from "./checks/index.js";
import { noFacts } from "./facts.js";
import { toFaults } from "./faults.js";
import { redirectTarget } from "./crawl/redirects.js";
import { createReader } from "./crawl/read-page.js";
import { saySame } from "./crawl/same-words.js";
import { checkSite } from "./site-checks.js";
import { wants } from "./raw-finding.js";
async function audit(plan) {
  if (plan.pages.length === 0)
    return { ...empty(), failures: [{ page: "/", reason: "There is no page to audit." }] };
  const records = await openRecords(plan.records, plan.shares);
  try {
    const result = await lookAtAll(plan, records);
    return await gather(plan, records, result);
  } finally {
    await records.close();
  }
}
async function lookAtAll(plan, records) {
  const read = createReader(plan.site);
  const rules = `${auditVersion()} ${[...plan.wanted ?? []].sort().join(" ")} `;
  const failures = [];
  const open = [];
  let done = 0;
  const step = () => plan.progress(++done, plan.pages.length);
  const fail = (failure) => {
    failures.push(failure);
    step();
  };
  for (const page of plan.pages) {
    const found = await read(page).catch((error) => messageOf(error));
    const reason = unreadable(found, plan.pageLimit);
    if (typeof found !== "object" || reason !== "") {
      fail({ page, reason });
      continue;
    }
    const key = createHash("sha256").update(`${rules}${found.digest} ${page}`).digest("hex");
    const known = plan.useRecords ? await records.find(key) : void 0;
    if (known === void 0) {
      open.push({ page, key });
      continue;
    }
    await records.keep(key, known);
    step();
  }
  const fromCache = done - failures.length;
  if (!plan.look)
    for (const { page } of open) fail({ page, reason: "No share has looked at it as it is now." });
  else await visitAll(plan, read, open, { records, step, fail });
  return { failures, fromCache };
}
function unreadable(found, limit) {
  if (found === void 0) return "It cannot be read.";
  return typeof found === "string" ? found : tooLarge(found.text, limit);
}
function tooLarge(text, limit) {
  const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
  return text.bytes <= limit ? "" : `It is too large to check: ${megabytes(text.bytes)} MB of HTML, and the limit is ${megabytes(limit)} MB (--page-limit).`;
}
async function visitAll(plan, read, open, { records, step, fail }) {
  if (open.length === 0) return;
  chromiumPath();
  const keys = new Map(open.map(({ page, key }) => [page, key]));
  const { hostname } = new URL(plan.site.origin);
  await runPool({
    pages: open.map(({ page }) => page),
    launch: () => (plan.launch ?? launchBrowser)(hostname),
    browsers: plan.browsers,
    timeout: plan.timeout,
    look: async (tab, page) => {
      const found = await read(page);
      if (found === void 0) throw new Error("It cannot be read.");
      const moved = await redirectTarget(plan.site, page);
      if (moved)
        return { page, faults: [], facts: { ...noFacts, links: moved.links }, toReview: 0 };
      const texts = await lookAtText(found.text, plan.wanted);
      const seen = await visit(tab, `${plan.site.origin}${page}`, plan.wanted);
      const faults = toFaults(found.text, [...texts, ...seen.sightings]);
      return { page, faults, facts: seen.facts, toReview: seen.toReview };
    },
    done: async (page, record) => {
      await records.keep(keys.get(page) ?? "", record);
      step();
    },
    failed: fail
  });
}
async function lookAtText(text, wanted) {
  const checks = textChecks.filter((check) => wants(wanted, check.id));
  const found = await Promise.all(
    checks.map(
      async (rule) => (await rule.find(text)).map((draft) => ({ rule, condition: "", draft }))
    )
  );
  return found.flat();
}
async function gather(plan, records, looked) {
  const all = empty();
  for await (const record of records.each()) {
    all.faults.push(...await settled(plan.site, record.faults));
    all.toReview += record.toReview;
    if (record.facts.asOf > all.asOf) all.asOf = record.facts.asOf;
  }
  if (plan.whole) all.faults.push(...await checkSite(plan.site, plan.wanted, records.each()));
  return { ...all, ...looked, pages: plan.pages.length };
}
async function settled(site, faults) {
  const kept = [];
  for (const { unlessSame, ...fault } of faults) {
    const same = unlessSame && await saySame(site, unlessSame).catch(() => false);
    if (same !== true) kept.push(fault);
  }
  return kept;
}
function empty() {
  return { pages: 0, fromCache: 0, faults: [], failures: [], toReview: 0, asOf: "" };
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
export {
  audit
};
