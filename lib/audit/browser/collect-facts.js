function collectFacts() {
  const kit = window.plainAudit;
  if (kit === void 0) throw new Error("The page has no kit.");
  const all = kit.elements();
  const item = (link) => `${kit.name(link)} ${kit.inside(link.href)}`;
  const navs = all.filter((element) => element.matches("nav, [role=navigation]") && kit.visible(element)).map((nav) => ({
    label: nav.getAttribute("aria-label") ?? "",
    items: [...nav.querySelectorAll("a[href]")].map(item)
  }));
  const helps = /\b(contact|help|feedback|complain|support|phone|email|chat)|(mailto|tel):/iu;
  const help = all.flatMap((element) => {
    if (element.matches("main, [role=main]")) return ["main"];
    if (!(element instanceof HTMLAnchorElement) || kit.regionOf(element) === "main") return [];
    return helps.test(item(element)) ? [item(element)] : [];
  });
  return {
    title: document.title.trim(),
    asOf: document.querySelector("meta[name=as-of]")?.getAttribute("content") ?? "",
    ids: all.flatMap(({ id }) => id === "" ? [] : [id]),
    links: kit.linkFacts(),
    navs,
    help
  };
}
export {
  collectFacts
};
