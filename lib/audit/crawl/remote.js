import { pathOf } from "./resolve.js";
const most = 5e4;
async function openRemote(address) {
  const { origin, pathname, search } = new URL(address);
  const read = createFetcher(origin);
  const first = await read(`${pathname}${search}`);
  if (first === void 0) throw new Error(`There is no page at ${address}.`);
  const isMap = /<(urlset|sitemapindex)\b/u.test(first.toString("utf8", 0, 2e3));
  const pages = isMap ? await fromSitemap(read, pathname) : await crawl(read, origin, pathname);
  return {
    origin,
    pages: [...new Set(pages)].sort(),
    files: [],
    has: () => void 0,
    read,
    fileOf: (path) => `${origin}${path}`,
    close: () => Promise.resolve()
  };
}
function createFetcher(origin) {
  return async (path) => {
    const signal = AbortSignal.timeout(3e4);
    const answer = await fetch(`${origin}${path}`, { signal }).catch(explain);
    if (answer?.ok !== true) return void 0;
    return Buffer.from(await answer.arrayBuffer());
  };
}
function explain(error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
  if (cause.includes("redirect")) throw new Error("It redirects in a circle.");
}
async function fromSitemap(read, path) {
  const xml = (await read(path))?.toString("utf8") ?? "";
  const named = [...xml.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/gu)].map(
    ([, at]) => new URL(at ?? "").pathname
  );
  if (!xml.includes("<sitemapindex")) return named;
  return (await Promise.all(named.map((one) => fromSitemap(read, one)))).flat();
}
async function crawl(read, origin, start) {
  const found = /* @__PURE__ */ new Set([start]);
  for (const page of found) {
    const html = await read(page).then(
      (bytes) => bytes?.toString("utf8"),
      () => ""
    );
    if (html === void 0) found.delete(page);
    else
      for (const link of linksIn(html, `${origin}${page}`)) if (found.size < most) found.add(link);
  }
  return [...found];
}
function linksIn(html, base) {
  const named = [...html.matchAll(/<a\b[^>]*\shref\s*=\s*["']?([^"'\s>]+)/giu)].map(
    ([, to]) => to ?? ""
  );
  return named.filter((to) => URL.canParse(to, base)).map((to) => new URL(to, base)).filter(
    (to) => to.origin === new URL(base).origin && /(\/|\.html?|\/[^./]+)$/u.test(to.pathname)
  ).map((to) => pathOf(to.pathname));
}
export {
  openRemote
};
