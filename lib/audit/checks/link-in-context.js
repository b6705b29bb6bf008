function find(kit) {
  return kit.linksElsewhere().filter(({ alike }) => alike).map(({ link, places }) => ({
    ...kit.draft(
      link,
      `Another link has the same text, “${kit.name(link)}”, and the same words around it, and leads elsewhere.`
    ),
    unlessSame: places
  }));
}
const linkInContext = {
  id: "link-in-context",
  title: "Links with the same words around them lead to one place",
  criteria: ["2.4.4", "2.4.9"],
  fix: "Add to each text what makes its target different, if need be in visually hidden words.",
  stage: "wide",
  find
};
export {
  linkInContext
};
