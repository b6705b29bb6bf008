import { conditions } from "../check.js";
import { pageChecks, walkChecks } from "../checks/index.js";
import { noFacts } from "../facts.js";
import { wants } from "../raw-finding.js";
import { askAxe } from "./axe.js";
import { axeQuestion, sightingsOf } from "./axe-stages.js";
import { collectFacts } from "./collect-facts.js";
import { kitScript } from "../page/kit.js";
import { sameLook } from "./look.js";
import { changeStage, sittings, within } from "./stage.js";
import { sizes } from "./tab.js";
import { traffic } from "./traffic.js";
import { walk } from "./walk.js";
async function visit(tab, address, wanted) {
  await load(tab, address);
  const looks = await lookAtAll(tab, wanted);
  const facts = await tab.page.evaluate(collectFacts).catch(() => noFacts);
  const asked = traffic(tab, address, wanted);
  const walked = await walkAround(tab, wanted);
  return {
    sightings: [...looks.flatMap(({ sightings }) => sightings), ...asked, ...walked],
    facts,
    toReview: looks.reduce((sum, { toReview }) => sum + toReview, 0)
  };
}
async function load(tab, address) {
  tab.asked.length = 0;
  tab.refused.length = 0;
  const open = () => tab.page.goto(address, { waitUntil: "load", timeout: 0 });
  const answer = await open().catch((error) => {
    if (!String(error).includes("interrupted by another navigation")) throw error;
    return open();
  });
  const status = answer?.status() ?? 0;
  if (status >= 400) throw new Error(`The server answers with status ${status}.`);
}
async function lookAtAll(tab, wanted) {
  const looks = [];
  let now = "wide";
  for (const sitting of sittings) {
    const tasks = sitting.map((stage) => taskFor(stage, wanted)).filter(isNeeded);
    const [first] = tasks;
    if (first === void 0) continue;
    await changeStage(tab, now, first.stage);
    now = first.stage;
    looks.push(...await sit(tab, tasks));
  }
  await changeStage(tab, now, "wide");
  return looks;
}
function taskFor(stage, wanted) {
  const checks = pageChecks.filter((check) => check.stage === stage && wants(wanted, check.id));
  return { stage, checks, question: axeQuestion(stage, wanted) };
}
function isNeeded({ stage, checks, question }) {
  return stage === "wide" || checks.length > 0 || question !== void 0;
}
async function sit(tab, tasks) {
  const seen = await tab.page.evaluate(script(tasks));
  return tasks.flatMap(({ stage, checks }, at) => {
    const { drafts, found, toReview } = seen[at] ?? nothingSeen;
    const own = drafts.flatMap(({ index, draft }) => {
      const rule = checks[index];
      return rule === void 0 ? [] : [{ rule, condition: conditions[stage], draft }];
    });
    const axes = found.flatMap((one) => sightingsOf(one, conditions[stage]));
    return [{ sightings: [...own, ...axes], toReview }];
  });
}
const nothingSeen = { drafts: [], found: [], toReview: 0 };
function script(tasks) {
  const stage = tasks[0]?.stage ?? "wide";
  const { width } = stage === "narrow" ? sizes.narrow : sizes.wide;
  return `(async () => {
    while (innerWidth !== ${width}) await new Promise(requestAnimationFrame);
    const kit = ${stage === "wide" ? `(window.plainAudit = ${kitScript})` : "window.plainAudit"};
    if (kit === undefined) throw new Error('A navigation came between.');
    const seen = [];
    ${tasks.map(scriptFor).join("\n")}
    return seen;
  })()`;
}
function scriptFor({ stage, checks, question }) {
  const ask = `(${String(askAxe)})(kit, ${JSON.stringify(question)}, ${String(sameLook)})`;
  return `{
    kit.fresh();
    const leave = (${String(within[stage] ?? (() => () => void 0))})(kit);
    const drafts = [${checks.map((check) => `(${String(check.find)})`).join(",\n")}]
      .flatMap((find, index) => find(kit).map((draft) => ({ index, draft })));
    leave();
    seen.push({ drafts, ...(${question === void 0 ? "{ found: [], toReview: 0 }" : `await ${ask}`}) });
  }`;
}
async function walkAround(tab, wanted) {
  const checks = walkChecks.filter((check) => wants(wanted, check.id));
  if (checks.length === 0) return [];
  const walked = await walk(tab.page, tab.keys);
  return checks.flatMap(
    (rule) => rule.find(walked).map((draft) => ({ rule, condition: "with the Tab key", draft }))
  );
}
export {
  visit
};
