function find(kit) {
  const mark = /^\s*([•·‣▪●*–—-]|\d{1,2}[.)]|[a-z]\))\s+\S/iu;
  const marked = (element) => element?.localName === "p" && mark.test(element.textContent);
  const lines = (element) => element instanceof HTMLElement ? element.innerText.split("\n") : [];
  return kit.elements().filter((element) => element.matches("p, div, td") && kit.visible(element)).filter((element) => {
    const first = marked(element) && marked(element.nextElementSibling) && !marked(element.previousElementSibling);
    const broken = element.querySelector(":scope > br") !== null && lines(element).filter((line) => mark.test(line)).length > 1;
    return first || broken;
  }).map((element) => kit.draft(element, "Lines that begin with a mark stand in for a list."));
}
const fakeList = {
  id: "fake-list",
  title: "What looks like a list is one",
  criteria: ["1.3.1"],
  fix: "Make it a list (<ul> or <ol>; “- ” at the start of the line in Markdown).",
  stage: "wide",
  find
};
export {
  fakeList
};
