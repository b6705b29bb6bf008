const refresh = /<meta\b[^>]*http-equiv=["']?refresh["']?[^>]*content=["']?\s*0?\s*;\s*url=["']?([^"'>\s]+)/iu;
const longest = 10;
async function redirectTarget(site, page) {
  const chain = [page];
  for (let at = await next(site, page); at !== void 0; at = await next(site, at)) {
    const circle = chain.includes(at) || chain.length > longest;
    chain.push(at);
    if (circle) throw new Error(`It redirects in a circle: ${chain.join(" → ")}.`);
  }
  const [, to] = chain;
  if (to === void 0) return void 0;
  return { links: [{ to, name: "The redirect", kind: "link", region: "main", selector: "meta" }] };
}
async function next(site, page) {
  if (!page.startsWith("/")) return void 0;
  const html = (await site.read(page))?.subarray(0, 4e3).toString("utf8") ?? "";
  const to = refresh.exec(html)?.[1];
  if (to === void 0) return void 0;
  const whole = new URL(to, `${site.origin}${page}`);
  return whole.origin === site.origin ? whole.pathname : whole.href;
}
export {
  redirectTarget
};
