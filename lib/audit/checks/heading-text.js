function find(kit) {
  const empty = /^((sub-?)?(heading|title)|header|headline|untitled|section|chapter|part|page|text|content|paragraph|lorem ipsum.*|test|todo|tbc|tbd|xxx*|new|placeholder|your (title|heading) here)(\s*\d+)?$/iu;
  return kit.elements().filter(
    (element) => element.matches("h1, h2, h3, h4, h5, h6, [role=heading]") && kit.visible(element)
  ).flatMap((element) => {
    const name = kit.name(element);
    const says = name.replace(/[\s.:…-]+$/u, "");
    if (name === "" || !empty.test(says) && new RegExp("\\p{Letter}|\\d{4}", "u").test(says)) return [];
    return [kit.draft(element, `The heading “${name}” does not say what follows.`)];
  });
}
const headingText = {
  id: "heading-text",
  title: "Each heading says what follows",
  criteria: ["2.4.6"],
  fix: "Write in a few words what the part below is about.",
  stage: "wide",
  find
};
export {
  headingText
};
