import { at } from "../finding.js";
const sameWords = (page) => {
  const targets = /* @__PURE__ */ new Map();
  return page.links.flatMap(({ node, words, target }) => {
    const key = words.toLowerCase();
    if (target === void 0 || key === "") return [];
    const first = targets.get(key) ?? target;
    targets.set(key, first);
    if (first === target) return [];
    const message = `“${words}” leads to another place than the same words before.`;
    return [at(node, { code: "same-words", severity: "error", message, fix: FIX })];
  });
};
const FIX = "Give each link words of its own, such as the year or the council.";
export {
  sameWords
};
