function createCut(kit) {
  const frameOf = (element) => {
    const { display, overflow, overflowX, overflowY, position } = getComputedStyle(element);
    const sides = /hidden|clip/u.test(overflowX);
    const ends = /hidden|clip/u.test(overflowY);
    const scrolls = /auto|scroll/u.test(overflow);
    const last = scrolls || position === "fixed" || element.parentElement === null;
    const clips = !scrolls && (sides || ends) && display !== "inline";
    const box = clips ? element.getBoundingClientRect() : void 0;
    const clip = box !== void 0 && box.width > 2 && box.height > 2 ? box : void 0;
    return { clip, sides, ends, last };
  };
  const cutBy = (boxes, { clip, sides, ends }) => clip !== void 0 && boxes.some(
    (box) => ends && box.bottom > clip.bottom + box.height / 4 || sides && (box.right > clip.right + 3 || box.left < clip.left - 3)
  );
  const givesRest = (element) => [element.nextElementSibling, element.parentElement?.nextElementSibling].filter((next) => next instanceof Element).filter((next) => next.matches("a[href], button, summary")).some((next) => /\b(full|whole|complete|more|all|show|expand)\b/iu.test(kit.name(next)));
  const cutOff = () => {
    const frames = /* @__PURE__ */ new Map();
    const isCut = (element, boxes) => {
      if (element === document.body) return false;
      const frame = frames.get(element) ?? frameOf(element);
      frames.set(element, frame);
      if (cutBy(boxes, frame)) return true;
      const { parentElement: parent } = element;
      return !frame.last && parent !== null && isCut(parent, boxes);
    };
    return kit.texts().filter(({ element, boxes }) => isCut(element, boxes)).map(({ element }) => element);
  };
  return { cutOff, cut: () => cutOff().filter((element) => !givesRest(element)) };
}
export {
  createCut
};
