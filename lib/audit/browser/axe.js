import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { startEdgeRule } from "../checks/start-edge.js";
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const extraRules = [
  "label-content-name-mismatch",
  "css-orientation-lock",
  "table-fake-caption"
];
const placeRules = [
  "target-size",
  "color-contrast",
  "scrollable-region-focusable",
  "start-edge"
];
function axeSource() {
  const file = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  return `${readFileSync(file, "utf8")}
${startEdgeRule()}`;
}
const quickRules = `{
  const line = (element) => getComputedStyle(element).textDecorationLine;
  const plain = (element) => element === null || (line(element) === 'none' && plain(element.parentElement));
  const leaveOut = (id, settled) => {
    const rule = axe._audit.rules.find((one) => one.id === id);
    const matches = rule.matches;
    rule.matches = (node, ...rest) => !settled(node) && matches.call(rule, node, ...rest);
  };
  leaveOut('color-contrast', (node) => window.plainStandOut?.has(node));
  leaveOut('link-in-text-block', (node) => line(node) === 'underline' && plain(node.parentElement));
}`;
async function askAxe(kit, question, sameLook) {
  const engine = window.axe;
  if (engine === void 0) throw new Error("axe is not on the page");
  const names = sameLook(kit) ? question.whenSame : question.only;
  if (names?.length === 0) return { found: [], toReview: 0 };
  window.plainStandOut = kit.standOut();
  const results = await engine.run(document, {
    ...names === void 0 ? {
      runOnly: { type: "tag", values: question.tags },
      rules: Object.fromEntries(question.extra.map((id) => [id, { enabled: true }]))
    } : { runOnly: { type: "rule", values: names } },
    resultTypes: ["violations", "incomplete"],
    elementRef: true
  });
  const stands = (id, { element, target }) => {
    if (element) return kit.isFault(id, element);
    const frame = document.querySelector(String(target[0]));
    return frame === null || kit.isFaultInside(id, frame);
  };
  const found = results.violations.map(({ id, help, tags, nodes }) => ({
    id,
    help,
    tags,
    nodes: nodes.filter((node) => stands(id, node)).map((node) => {
      const draft = node.element && kit.draft(node.element, "");
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
      return {
        selector: node.target.flat().join(" "),
        snippet: node.html.replace(/\s+/gu, " ").slice(0, 160),
        text: draft?.text ?? "",
        ...draft?.source === void 0 ? {} : { source: draft.source },
        why
      };
    })
  }));
  return { found, toReview: results.incomplete.length };
}
export {
  askAxe,
  axeSource,
  axeTags,
  extraRules,
  placeRules,
  quickRules
};
