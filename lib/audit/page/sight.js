function createSight() {
  const visible = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2;
  };
  const hidden = (element) => {
    const style = getComputedStyle(element);
    if (/^rect\([01]px|^rect\(0/u.test(style.getPropertyValue("clip"))) return true;
    if (/inset\((50|100)%/u.test(style.clipPath)) return true;
    if (style.position === "static") return false;
    const box = element.getBoundingClientRect();
    return box.right < 0 || box.bottom + scrollY < 0 || box.width <= 2 && box.height <= 2;
  };
  const hiddenFromSight = (element, known) => {
    const { parentElement: parent } = element;
    const answer = known?.get(element) ?? (hidden(element) || parent !== null && hiddenFromSight(parent, known));
    known?.set(element, answer);
    return answer;
  };
  return { visible, hiddenFromSight };
}
export {
  createSight
};
