import { startEdge } from "../checks/start-edge.js";
import { axeTags, extraRules, placeRules } from "./axe.js";
import { wants } from "../raw-finding.js";
function axeQuestion(stage, wanted) {
  const all = wants(wanted, "axe");
  if (!all && !wants(wanted, startEdge.id)) return void 0;
  const question = { tags: axeTags, extra: extraRules };
  if (stage === "wide" || stage === "narrow") {
    const only = all ? void 0 : [startEdge.id];
    return { ...question, only, whenSame: stage === "wide" ? only : only ?? placeRules };
  }
  return stage === "dark" && all ? { ...question, only: ["color-contrast"], whenSame: [] } : void 0;
}
function sightingsOf(finding, condition) {
  const rule = ruleOf(finding.id, finding.help, finding.tags);
  return finding.nodes.map(({ why, ...node }) => ({
    rule,
    condition,
    draft: { ...node, message: `${rule.title}: ${why}.` }
  }));
}
function ruleOf(id, help, tags) {
  if (id === startEdge.id) return startEdge;
  const criteria = tags.flatMap((tag) => {
    const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/u.exec(tag) ?? [];
    return c === void 0 ? [] : [`${a}.${b}.${c}`];
  });
  const fix = `See https://dequeuniversity.com/rules/axe/4.14/${id}`;
  return { id: `axe/${id}`, title: help, criteria, fix };
}
export {
  axeQuestion,
  ruleOf,
  sightingsOf
};
