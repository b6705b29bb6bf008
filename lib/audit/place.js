import { readFileSync } from "node:fs";
const start = { line: 1, column: 1 };
function placeInHtml(html, snippet) {
  const tag = /^<[^>]*>?/u.exec(snippet)?.[0] ?? "";
  const at = tag === "" ? -1 : html.indexOf(tag);
  return at < 0 ? start : placeAt(html, at);
}
function placeInMarkdown(markdown, text) {
  const hay = lettersOf(markdown.replace(/\]\([^)\n]*\)/gu, (link) => " ".repeat(link.length)));
  const words = text.split(/\s+/u);
  for (const count of [words.length, 8, 5, 3, 2, 1]) {
    const needle = lettersOf(words.slice(0, count).join(" ")).letters;
    const at = needle.length < 3 ? -1 : hay.letters.indexOf(needle);
    if (at >= 0) return placeAt(markdown, hay.offsets[at] ?? 0);
  }
  return start;
}
function readSource(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return void 0;
  }
}
function lettersOf(text) {
  const found = [...text.matchAll(/[\p{Letter}\d]/gu)];
  const letters = found.map(([letter]) => letter.toLowerCase().slice(0, letter.length)).join("");
  return {
    letters,
    offsets: found.flatMap(({ index, 0: letter }) => Array.from(letter, () => index))
  };
}
function placeAt(text, offset) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
export {
  placeInHtml,
  placeInMarkdown,
  readSource
};
