function find(kit) {
  const width = document.documentElement.clientWidth;
  const wide = (document.scrollingElement?.scrollWidth ?? 0) > width + 1;
  const scroller = (element) => {
    for (let at = element; at !== null && at !== document.body; at = at.parentElement)
      if (/auto|scroll/u.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth + 1)
        return at;
    return void 0;
  };
  const mayScroll = "table, pre, code, svg, canvas, video, iframe, textarea, [role=img]";
  const ends = new Map(
    kit.texts().map(({ element, boxes }) => [element, Math.max(...boxes.map((box) => box.right))])
  );
  const beyond = kit.elements().filter((element) => {
    const box = element.getBoundingClientRect();
    const right = Math.max(box.right, ends.get(element) ?? 0);
    if (right + scrollX <= width + 1 || !(wide || box.left < width)) return false;
    if (!kit.visible(element) || kit.hiddenFromSight(element)) return false;
    return scroller(element) === void 0;
  });
  const outermost = beyond.filter(
    (element) => (wide || kit.ownText(element) !== "") && ![...element.children].some((child) => beyond.includes(child))
  );
  const sideways = new Set(
    kit.texts().map(({ element }) => element.closest(mayScroll) ? void 0 : scroller(element)).filter((element) => element !== void 0)
  );
  return [
    ...outermost.map(
      (element) => kit.draft(element, "It reaches beyond the edge of a window of 320 px.")
    ),
    ...[...sideways].map(
      (element) => kit.draft(element, "Its text has to be scrolled sideways in a window of 320 px.")
    ),
    ...kit.newlyCut().map((element) => kit.draft(element, "Its text is cut off in a window of 320 px."))
  ];
}
const reflow = {
  id: "reflow",
  title: "The page fits into 320 px",
  criteria: ["1.4.10"],
  fix: "Use widths that can shrink (max-width, percentages, wrapping), and let long words break.",
  stage: "narrow",
  find
};
export {
  reflow
};
