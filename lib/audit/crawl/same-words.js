import { redirectTarget } from "./redirects.js";
import { pathOf } from "./resolve.js";
async function saySame(site, [one, other]) {
  if (![one, other].every((address) => address.startsWith("/") && !/[?#]/u.test(address)))
    return false;
  const words = await wordsAt(site, one);
  return words !== void 0 && words === await wordsAt(site, other);
}
async function wordsAt(site, address) {
  const moved = await redirectTarget(site, pathOf(address));
  const bytes = await site.read(moved?.links[0]?.to ?? pathOf(address));
  const html = bytes?.toString("utf8");
  const main = html === void 0 ? void 0 : /<main\b.*<\/main>/su.exec(html)?.[0];
  return (main ?? html)?.replaceAll("&nbsp;", " ").replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/gsu, " ").replace(/\s+/gu, " ").trim();
}
export {
  saySame
};
