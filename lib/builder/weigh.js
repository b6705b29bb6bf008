import { brotliCompressSync, constants } from "node:zlib";
import { countOf } from "../problems/text.js";
import { budgets } from "../audit/checks/page-weight.js";
const budget = budgets.page * 1e3;
const withScripts = /* @__PURE__ */ new Set(["search/index.html", "compare/index.html"]);
const embeds = /^embed\/|^councils\/[^/]+\/embed\/index\.html$/;
function openScale(read) {
  const faults = [];
  const styles = /* @__PURE__ */ new Map();
  const styleWeight = (href) => {
    const weight = styles.get(href) ?? compressed(read(href));
    styles.set(href, weight);
    return weight;
  };
  const weigh = (page, html) => {
    const css = sheetsOf(html).reduce((sum, href) => sum + styleWeight(href), 0);
    const weight = css + weightOf(html, budget - css);
    if (weight > budget)
      faults.push(
        `${page}: ${kilobytes(weight)} of HTML and CSS, and at most ${kilobytes(budget)} come at once. Make its texts shorter.`
      );
    const scripts = scriptsIn(html);
    if (scripts > 0 && !withScripts.has(page) && !embeds.test(page))
      faults.push(`${page}: ${countOf(scripts, "script")}, and it may have none.`);
  };
  return { weigh, faults };
}
function heaviestInWords(page, html) {
  return `Largest page: ${page}, ${kilobytes(compressed(html))} of HTML (at most ${kilobytes(budget)} with its CSS)`;
}
function weightOf(html, room) {
  return html.length <= 3 * room ? 0 : compressed(html);
}
function sheetsOf(html) {
  const begins = '<link rel="stylesheet" href="';
  const head = html.subarray(0, html.indexOf("</head>"));
  return placesOf(begins, head).map((at) => {
    const from = at + begins.length;
    return head.toString("utf8", from, head.indexOf('"', from));
  });
}
function scriptsIn(html) {
  const data = '<script type="application/ld+json"';
  const isData = (at) => html.toString("utf8", at, at + data.length) === data;
  return placesOf("<script", html).filter((at) => !isData(at)).length;
}
function placesOf(text, html) {
  const places = [];
  for (let at = html.indexOf(text); at !== -1; at = html.indexOf(text, at + text.length))
    places.push(at);
  return places;
}
function compressed(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
function kilobytes(bytes) {
  return `${(bytes / 1e3).toFixed(1)} kB`;
}
export {
  heaviestInWords,
  openScale
};
