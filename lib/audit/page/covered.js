function createCovered(kit) {
  const floats = (element) => {
    for (let at = element; at !== null; at = at.parentElement)
      if (/fixed|sticky/u.test(getComputedStyle(at).position)) return true;
    return false;
  };
  const lineOf = (element, { left, right, top, bottom, height }) => ({
    element,
    left: left + 2,
    right: right - 2,
    top: top + height / 4,
    bottom: bottom - height / 4
  });
  const covered = () => {
    const gone = new Set(kit.cutOff());
    const lines = kit.texts().filter(({ element }) => !gone.has(element)).flatMap(({ element, boxes }) => boxes.map((box) => lineOf(element, box))).sort((a, b) => a.top - b.top);
    const found = /* @__PURE__ */ new Set();
    let open = [];
    for (const line of lines) {
      open = open.filter((other) => other.bottom > line.top);
      const others = open.filter(({ element }) => element !== line.element);
      const met = others.filter(({ left, right }) => left < line.right && line.left < right);
      if (met.some(({ element }) => !floats(element)) && !floats(line.element))
        found.add(line.element);
      open.push(line);
    }
    return [...found];
  };
  return { covered };
}
export {
  createCovered
};
