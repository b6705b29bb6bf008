function createStandsOut(kit) {
  const inside = (box, other) => box.left >= other.left - 1 && box.right <= other.right + 1 && box.top >= other.top - 1 && box.bottom <= other.bottom + 1;
  const meet = (box, other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
  const owner = (element) => {
    const grounds = kit.grounds();
    let found = null;
    for (let at = element; at !== null; at = at.parentElement) {
      if (grounds.get(at) === "unsure") return void 0;
      if (found === null && grounds.get(at) === "solid") found = at;
    }
    return found;
  };
  const coversPage = (element) => {
    const root = document.documentElement;
    const body = element === document.body && kit.grounds().get(root) === "clear";
    return element === null || element === root || body;
  };
  const onOwnGround = ({ element, boxes }) => {
    const own = owner(element);
    if (own === void 0 || element.getRootNode() !== document) return false;
    const ground = own?.getBoundingClientRect();
    return coversPage(own) || boxes.every((box) => ground !== void 0 && inside(box, ground));
  };
  const plainWords = ({ element, text }) => {
    if (!/[\p{Letter}\d]/u.test(text)) return false;
    const { color, textShadow, webkitTextStrokeWidth } = getComputedStyle(element);
    if (!color.startsWith("rgb(") || textShadow !== "none" || webkitTextStrokeWidth !== "0px")
      return false;
    const contrast = kit.contrast(element);
    return contrast !== void 0 && contrast.ratio >= contrast.needed + 0.02;
  };
  const standOut = () => {
    const painted = kit.painted();
    const covered = ({ element, boxes }) => painted.some(
      (one) => !one.element.contains(element) && boxes.some((box) => meet(box, one.box))
    );
    const wordless = kit.elements().filter((element) => kit.ownText(element) === "" && element.shadowRoot === null).filter((element) => !element.matches("input, select, textarea, slot"));
    const certain = kit.texts().filter((text) => plainWords(text) && onOwnGround(text) && !covered(text));
    return /* @__PURE__ */ new Set([...wordless, ...certain.map(({ element }) => element)]);
  };
  return { standOut };
}
export {
  createStandsOut
};
