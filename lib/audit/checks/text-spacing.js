function find(kit) {
  return [
    ...kit.newlyCut().map(
      (element) => kit.draft(element, "Its text is cut off when lines, words and letters are set wider.")
    ),
    ...kit.newlyCovered().map(
      (element) => kit.draft(
        element,
        "Its text lies on other text when lines, words and letters are set wider."
      )
    )
  ];
}
const textSpacing = {
  id: "text-spacing",
  title: "Text set wider is all there",
  criteria: ["1.4.12"],
  fix: "Let the box grow with its text: no fixed height, no white-space: nowrap beside overflow: hidden.",
  stage: "spaced-text",
  find
};
export {
  textSpacing
};
