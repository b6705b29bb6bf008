function createFocusPlace(kit) {
  const pointsIn = ({ left, top, width, height }) => [0.5, 0.1, 0.9].flatMap(
    (across) => [0.5, 0.15, 0.85].map((down) => [left + width * across, top + height * down])
  ).filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const coveredBy = (element) => {
    const face = kit.face(element);
    const points = pointsIn(face.getBoundingClientRect());
    if (points.length === 0) return "the edge of the window";
    const tops = points.map(([x, y]) => document.elementFromPoint(x, y));
    const related = (one, other2) => one.contains(other2) || other2.contains(one);
    const free = tops.some((top) => top === null || related(top, element) || related(top, face));
    const [other] = tops;
    return free || !other ? "" : kit.selector(other);
  };
  const sharedParent = (element, last) => {
    let shared = element.parentElement;
    while (shared !== null && !shared.contains(last)) shared = shared.parentElement;
    return shared;
  };
  const turnedRound = (element, last) => {
    const shared = last === void 0 ? null : sharedParent(element, last);
    if (last === void 0 || shared === null) return false;
    const { display, flexDirection, flexWrap } = getComputedStyle(shared);
    const turned = `${flexDirection} ${flexWrap}`.includes("reverse");
    const moved = [...shared.children].some((child) => getComputedStyle(child).order !== "0");
    if (!/flex|grid/u.test(display) || !(turned || moved)) return false;
    const [here, there] = [element.getBoundingClientRect(), last.getBoundingClientRect()];
    return here.bottom <= there.top || here.right <= there.left && here.top < there.bottom;
  };
  const somethingSticks = () => kit.elements().filter((element) => /fixed|sticky/u.test(getComputedStyle(element).position)).some((element) => kit.visible(element) && !kit.hiddenFromSight(element));
  return { coveredBy, turnedRound, somethingSticks };
}
export {
  createFocusPlace
};
