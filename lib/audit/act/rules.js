import axe from "axe-core";
const own = {
  "link-text": ["5effbb", "aizyf1"],
  "link-in-context": ["fd3a94", "b20e66"],
  "link-one-place": ["b20e66"],
  "heading-text": ["b49b2e"],
  "page-title": ["c4a8a4"],
  "title-matches-heading": ["c4a8a4"],
  "language-of-page": ["ucwvc8"],
  "language-of-parts": ["off6ek"],
  "image-text": ["qt1vmo"],
  "keyboard-trap": ["80af7b"],
  "keyboard-reach": ["akn7bn", "0ssw9k"],
  "focus-visible": ["oj04fd"],
  "text-resize": ["59br37"],
  "reduced-motion": ["efbfc7"]
};
function createByRule() {
  const known = new Map(Object.entries(own));
  for (const { ruleId, actIds } of axe.getRules()) known.set(`axe/${ruleId}`, actIds ?? []);
  return ({ code }, { rule }) => known.get(code)?.includes(rule) === true;
}
export {
  createByRule
};
