import { pathOf } from "../crawl/resolve.js";
const brokenAnchor = {
  id: "broken-anchor",
  title: "Every link into a page finds its place",
  criteria: [],
  fix: "Give the place that id, or correct the part of the address after #.",
  start: () => {
    const sought = /* @__PURE__ */ new Map();
    const there = /* @__PURE__ */ new Map();
    return {
      see: (page, { ids, links }) => {
        there.set(page, new Set(ids));
        for (const { to, name, selector, source } of links) {
          const id = fragmentOf(to);
          if (!to.startsWith("/") || id === "" || id === "top" || id.startsWith(":~:")) continue;
          const draft = {
            page,
            selector,
            text: name,
            message: `“${name}” leads to ${to}, but that page has no id “${id}”.`
          };
          const key = `${pathOf(to)}#${id}`;
          sought.set(key, [
            ...sought.get(key) ?? [],
            source === void 0 ? draft : { ...draft, source }
          ]);
        }
      },
      end: () => [...sought].flatMap(([target, drafts]) => {
        const ids = there.get(samePage(pathOf(target), there));
        return ids === void 0 || ids.has(fragmentOf(target)) ? [] : drafts;
      })
    };
  }
};
function samePage(path, pages) {
  const forms = [path, path.replace(/\/index\.html$/u, "/"), `${path}/`, `${path}.html`];
  return forms.find((form) => pages.has(form)) ?? path;
}
function fragmentOf(address) {
  const raw = address.includes("#") ? address.slice(address.indexOf("#") + 1) : "";
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
export {
  brokenAnchor
};
