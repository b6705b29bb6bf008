function find(kit) {
  const { subjects, undo } = kit.copyHoverRules();
  const affected = (element) => subjects.some((selector) => {
    try {
      return element.closest(selector) !== null;
    } catch {
      return true;
    }
  });
  const told = /* @__PURE__ */ new Set();
  const drafts = kit.texts().flatMap(({ element }) => {
    if (subjects.length === 0 || !affected(element)) return [];
    const before = kit.contrast(element);
    if (before !== void 0 && before.ratio < before.needed) return [];
    const { contrast, look } = kit.underPointer(element, () => {
      const { color, backgroundColor } = getComputedStyle(element);
      return {
        contrast: kit.contrast(element),
        look: `${color} ${backgroundColor} ${element.localName}`
      };
    });
    if (contrast === void 0 || contrast.ratio >= contrast.needed - 0.01 || told.has(look))
      return [];
    told.add(look);
    const { ratio, needed } = contrast;
    const message = `Under the pointer its text has a contrast of ${ratio.toFixed(2)} to 1; it needs ${needed} to 1.`;
    return [kit.draft(element, message)];
  });
  undo();
  return drafts;
}
const hoverContrast = {
  id: "hover-contrast",
  title: "Text under the pointer stands out",
  criteria: ["1.4.3"],
  fix: "Choose colours for :hover with a contrast of at least 4.5 to 1.",
  stage: "wide",
  find
};
export {
  hoverContrast
};
