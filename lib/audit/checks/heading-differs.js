function find(kit) {
  const path = [];
  const met = /* @__PURE__ */ new Set();
  return kit.elements().filter((element) => element.matches("h1, h2, h3, h4, h5, h6") && kit.visible(element)).flatMap((element) => {
    const level = Number(element.localName.slice(1));
    const name = kit.name(element).toLowerCase();
    path.length = level - 1;
    const place = [...path, name].join(" > ");
    path[level - 1] = name;
    const twin = name !== "" && met.has(place);
    met.add(place);
    return !twin ? [] : [kit.draft(element, `Two headings side by side say “${kit.name(element)}”.`)];
  });
}
const headingDiffers = {
  id: "heading-differs",
  title: "Headings side by side differ",
  criteria: ["2.4.6"],
  fix: "Add to each heading what makes its part different, or join the parts.",
  stage: "wide",
  find
};
export {
  headingDiffers
};
