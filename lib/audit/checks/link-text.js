function find(kit) {
  const empty = /^(click|tap|press)?\s*(on\s+)?(here|this|this (link|page|site|one)|it|link|links|page|more|more (details?|info|information)|(read|see|view|show|learn|find out|discover) more|read( on)?|see|view|details?|info|information|continue|go|download|start|open|button|website|web ?page|document|file|pdf)$/iu;
  const bare = /^(https?:\/\/|www\.)\S+$/iu;
  return kit.elements().filter((element) => element.matches("a[href], [role=link]")).flatMap((element) => {
    const name = kit.name(element).replace(/[\s.,:;!…»›→>]+$/u, "").replace(/^[«‹←<\s]+/u, "");
    if (name === "" && kit.name(element) === "") return [];
    if (name === "" || empty.test(name))
      return [
        kit.draft(element, `The link text “${kit.name(element)}” does not say where it leads.`)
      ];
    if (bare.test(name)) return [kit.draft(element, "The link text is a bare address.")];
    return [];
  });
}
const linkText = {
  id: "link-text",
  title: "Each link text stands alone",
  criteria: ["2.4.4", "2.4.9"],
  fix: "Write the name of what the reader will find there.",
  stage: "wide",
  find
};
export {
  linkText
};
