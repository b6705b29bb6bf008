import { pathOf } from "../crawl/resolve.js";
const feed = {
  id: "feed",
  title: "Every feed can be read",
  criteria: [],
  fix: "Correct the feed, or take its <link> out of the page.",
  start: (shelf) => {
    const feeds = /* @__PURE__ */ new Map();
    return {
      see: (page, { links }) => {
        for (const { to, kind } of links)
          if (kind === "feed" && to.startsWith("/") && !feeds.has(pathOf(to)))
            feeds.set(pathOf(to), page);
      },
      end: async () => {
        const drafts = [...feeds].map(([path, page]) => look(shelf, path, page));
        return (await Promise.all(drafts)).flat();
      }
    };
  }
};
async function look(shelf, path, page) {
  const bytes = await shelf.read(path);
  if (bytes === void 0) return [];
  const why = faultOf(bytes.toString("utf8").trim());
  return why === "" ? [] : [{ page, message: `The feed ${path} ${why}.` }];
}
function faultOf(text) {
  if (text.startsWith("{")) return isJson(text) ? "" : "is not valid JSON";
  if (!/^(<\?xml[^>]*>\s*)?(<\?[^>]*>\s*|<!--.*?-->\s*)*<(feed|rss|rdf:RDF)\b/su.test(text))
    return "is neither Atom, RSS nor JSON Feed";
  return /<\/(feed|rss|rdf:RDF)>$/u.test(text) ? "" : "ends too early";
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
export {
  feed
};
