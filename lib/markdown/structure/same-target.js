import { at } from "../finding.js";
import { linkProblem } from "../safe-link.js";
const sameTarget = (page) => {
  const phrases = /* @__PURE__ */ new Map();
  return page.links.flatMap(({ node, words, target }) => {
    if (target === void 0 || words === "" || linkProblem(target)) return [];
    const first = phrases.get(target) ?? words;
    phrases.set(target, first);
    if (first.toLowerCase() === words.toLowerCase()) return [];
    const message = `This link leads to the same place as “${first}” before.`;
    const fix = `Use the words “${first}” again, or link only once.`;
    return [at(node, { code: "same-target", severity: "advice", message, fix })];
  });
};
export {
  sameTarget
};
