function createTexts(kit) {
  let state = 0;
  let known = {};
  const below = (root) => [...root.querySelectorAll("*")].flatMap(
    (element) => element.shadowRoot === null ? [element] : [element, ...below(element.shadowRoot)]
  );
  const elements = () => known.elements ??= below(document);
  const words = (element) => [...element.childNodes].filter((node) => node instanceof Text).filter((node) => node.data.trim() !== "");
  const ownText = (element) => words(element).map((node) => node.data).join(" ").replace(/\s+/gu, " ").trim();
  const boxesOf = (element) => {
    const range = document.createRange();
    return words(element).flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    });
  };
  const measure = () => {
    const hidden = /* @__PURE__ */ new Map();
    return elements().filter((element) => words(element).length > 0).filter((element) => !element.closest("head, script, style, template, noscript, svg, option")).filter((element) => kit.visible(element) && !kit.hiddenFromSight(element, hidden)).map((element) => ({ element, text: ownText(element), boxes: boxesOf(element) }));
  };
  return {
    fresh: () => {
      known = {};
      state++;
    },
    state: () => state,
    elements,
    ownText,
    texts: () => known.texts ??= measure()
  };
}
export {
  createTexts
};
