function find(kit) {
  return kit.elements().filter(
    (element) => element.matches("input[placeholder], textarea[placeholder]") && kit.visible(element)
  ).filter((element) => {
    const { labels } = element;
    return (labels?.length ?? 0) === 0 && !element.matches("[aria-label], [aria-labelledby]");
  }).map(
    (element) => kit.draft(element, "Its only label is the placeholder, which goes away when somebody types.")
  );
}
const placeholderLabel = {
  id: "placeholder-label",
  title: "Each field has a label that stays",
  criteria: ["3.3.2"],
  fix: 'Add a visible <label for="…">, and keep the placeholder for an example or drop it.',
  stage: "wide",
  find
};
export {
  placeholderLabel
};
