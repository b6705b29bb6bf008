function find(kit) {
  const blocks = "p, li, blockquote, h1, h2, h3, h4, h5, h6, td, th, dd, dt, figcaption, caption, a, q, span, em, i";
  const page = document.documentElement;
  const whole = kit.languageOf(
    kit.texts().map(({ text }) => text).join(" ").slice(0, 2e4)
  );
  const told = /* @__PURE__ */ new Set();
  const declaredOf = (owner) => owner?.getAttribute("lang")?.toLowerCase().split("-")[0] ?? "";
  const wordsOf = (node) => {
    if (node instanceof Text) return node.data;
    const parts = [...node.childNodes].filter(
      (child) => !(child instanceof Element && child.hasAttribute("lang"))
    );
    return parts.map(wordsOf).join("");
  };
  return kit.texts().flatMap(({ element }) => {
    const owner = element.closest("[lang]");
    const declared = declaredOf(owner);
    const found = element.matches(blocks) ? kit.languageOf(wordsOf(element)) : void 0;
    if (found === void 0 || declared === "" || found === declared) return [];
    const sameAsPage = owner === page && found === whole;
    const known = [...told].some((other) => other.contains(element));
    if (sameAsPage || known || kit.sameScript(found, declared)) return [];
    told.add(element);
    return [kit.draft(element, `This part reads as “${found}”, but is marked as “${declared}”.`)];
  });
}
const languageOfParts = {
  id: "language-of-parts",
  title: "Parts in another language say so",
  criteria: ["3.1.2"],
  fix: 'Set lang on the element to the language of its words, such as lang="cy".',
  stage: "wide",
  find
};
export {
  languageOfParts
};
