function createLinks(kit) {
  const inside = (address) => address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address;
  const regionOf = (element) => {
    const landmarks = "header, footer, main, article, section, [role=banner], [role=contentinfo]";
    const landmark = element.closest(landmarks);
    if (landmark?.matches("header, [role=banner]") === true) return "header";
    return landmark?.matches("footer, [role=contentinfo]") === true ? "footer" : "main";
  };
  const fact = (element, to, kind, name) => {
    const source = element.closest("[data-source]")?.getAttribute("data-source");
    const place = { region: regionOf(element), selector: kit.selector(element) };
    const link = { to: inside(to), name, kind, ...place };
    return typeof source === "string" ? { ...link, source } : link;
  };
  const anchor = (element) => fact(element, element.href || (element.getAttribute("href") ?? ""), "link", kit.name(element));
  const head = (element) => fact(element, element.href, /rss|atom|feed/u.test(element.type) ? "feed" : "file", element.rel);
  const linkFacts = () => {
    const all = kit.elements();
    const links = all.filter((element) => element instanceof HTMLAnchorElement).filter((element) => element.hasAttribute("href"));
    const heads = all.filter((element) => element instanceof HTMLLinkElement).filter(({ rel, href }) => href !== "" && /alternate|icon|stylesheet|manifest/u.test(rel));
    return [...links.map(anchor), ...heads.map(head)];
  };
  const linksElsewhere = () => {
    const places = /* @__PURE__ */ new Map();
    for (const link of kit.elements()) {
      if (!(link instanceof HTMLAnchorElement) || !link.hasAttribute("href")) continue;
      const name = kit.name(link).toLowerCase();
      if (name === "" || !link.checkVisibility()) continue;
      const known = places.get(name) ?? /* @__PURE__ */ new Map();
      const place = link.href.replace(/#(top)?$/u, "").replace(/\/(index\.html)?$/u, "");
      if (!known.has(place)) known.set(place, link);
      places.set(name, known);
    }
    return [...places.values()].flatMap((known) => {
      const links = [...known.values()];
      return links.slice(1).flatMap((link, at) => {
        const before = links.slice(0, at + 1);
        const twin = before.find((one) => kit.around(one) === kit.around(link));
        const other = twin ?? before[0];
        if (other === void 0) return [];
        const places2 = [inside(other.href), inside(link.href)];
        return [{ link, places: places2, alike: twin !== void 0 }];
      });
    });
  };
  return { inside, regionOf, linksElsewhere, linkFacts };
}
export {
  createLinks
};
