import { pathOf } from "../crawl/resolve.js";
const brokenLink = {
  id: "broken-link",
  title: "Every link inside the site leads somewhere",
  criteria: [],
  fix: "Correct the address, or remove the link.",
  start: (shelf) => {
    const sought = /* @__PURE__ */ new Map();
    return {
      see: (page, { links }) => {
        for (const { to, ...link } of links) {
          if (!to.startsWith("/") || shelf.has(pathOf(to)) === true) continue;
          const known = sought.get(pathOf(to)) ?? [];
          known.push({
            page,
            to,
            selector: link.selector,
            name: link.name,
            ...link.source ? { source: link.source } : {}
          });
          sought.set(pathOf(to), known);
        }
      },
      end: async () => {
        const missing = [...sought].map(
          async ([path, links]) => await isThere(shelf, path) ? [] : links.map(told)
        );
        return (await Promise.all(missing)).flat();
      }
    };
  }
};
async function isThere(shelf, path) {
  const known = shelf.has(path);
  return known ?? await shelf.read(path).catch(() => void 0) !== void 0;
}
function told({ page, to, name, selector, source }) {
  const draft = {
    page,
    selector,
    text: name,
    message: `“${name}” leads to ${to}, which is not there.`
  };
  return source === void 0 ? draft : { ...draft, source };
}
export {
  brokenLink
};
