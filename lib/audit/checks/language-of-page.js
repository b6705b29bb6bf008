function find(kit) {
  const declared = document.documentElement.lang.toLowerCase().split("-")[0] ?? "";
  const texts = kit.texts().filter(({ element }) => element.closest("[lang]") === document.documentElement);
  const found = kit.languageOf(
    texts.map(({ text }) => text).join(" ").slice(0, 2e4)
  );
  if (declared === "" || found === void 0 || found === declared || kit.sameScript(found, declared))
    return [];
  return [
    kit.draft(
      document.documentElement,
      `The page says lang="${document.documentElement.lang}", but its words read as “${found}”.`
    )
  ];
}
const languageOfPage = {
  id: "language-of-page",
  title: "The page names the language it is written in",
  criteria: ["3.1.1"],
  fix: "Set lang on <html> to the language of the text.",
  stage: "wide",
  find
};
export {
  languageOfPage
};
