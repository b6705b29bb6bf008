function find(kit) {
  return [
    ...kit.cutAsItCame().map((element) => kit.draft(element, "Its text is cut off already before it grows.")),
    ...kit.newlyCut().map((element) => kit.draft(element, "Its text is cut off when text is twice as large.")),
    ...kit.newlyCovered().map(
      (element) => kit.draft(element, "Its text lies on other text when text is twice as large.")
    )
  ];
}
const textResize = {
  id: "text-resize",
  title: "Text at 200% is all there",
  criteria: ["1.4.4"],
  fix: "Let the box grow with its text: min-height instead of height, no overflow: hidden.",
  stage: "large-text",
  find
};
export {
  textResize
};
