function find(kit) {
  return kit.linksElsewhere().filter(({ alike }) => !alike).map(({ link, places }) => ({
    ...kit.draft(
      link,
      `Another link on this page has the same text, “${kit.name(link)}”, and leads elsewhere.`
    ),
    unlessSame: places
  }));
}
const linkOnePlace = {
  id: "link-one-place",
  title: "Links with the same text lead to one place",
  criteria: ["2.4.9"],
  fix: "Add to each text what makes its target different, if need be in visually hidden words.",
  stage: "wide",
  find
};
export {
  linkOnePlace
};
