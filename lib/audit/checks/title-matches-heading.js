function find(kit) {
  const headings = kit.elements().filter((element) => element.localName === "h1" && kit.visible(element));
  const words = (text) => text.toLowerCase().match(/[\p{Letter}\d]{3,}/gu) ?? [];
  const title = words(document.title);
  const said = headings.flatMap((heading) => words(kit.name(heading)));
  const home = location.pathname === "/" || location.pathname === "/index.html";
  if (home || title.length === 0 || said.length === 0) return [];
  if (said.some(
    (word) => title.some(
      (other) => other.startsWith(word.slice(0, 5)) || word.startsWith(other.slice(0, 5))
    )
  ))
    return [];
  return headings.slice(0, 1).map(
    (heading) => kit.draft(
      heading,
      `The page title “${document.title}” and the main heading “${kit.name(heading)}” have no word in common.`
    )
  );
}
const titleMatchesHeading = {
  id: "title-matches-heading",
  title: "The page title belongs to the main heading",
  criteria: ["2.4.2"],
  fix: "Let the title begin with the words of the main heading.",
  stage: "wide",
  find
};
export {
  titleMatchesHeading
};
