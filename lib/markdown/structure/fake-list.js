import { at } from "../finding.js";
const BULLET = /^[ \t]*[•·▪◦‣●○■✓➢][ \t]*\S/m;
const MAYBE = /^[ \t]*(?:\\?[-–—*+]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\\?[.)])[ \t]+\S/gim;
const fakeList = (page) => page.paragraphs.filter((paragraph) => looksLikeList(sourceOf(page, paragraph))).map(
  (paragraph) => at(paragraph, {
    code: "fake-list",
    severity: "error",
    message: "This looks like a list, but is not one.",
    fix: "Start each point on a line of its own with “- ” or “1. ”, after an empty line."
  })
);
function looksLikeList(text) {
  if (BULLET.test(text)) return true;
  const starts = [...text.matchAll(MAYBE)];
  return starts.length > 1 || starts[0]?.index === 0;
}
function sourceOf(page, { position }) {
  return page.source.slice(position?.start.offset, position?.end.offset);
}
export {
  fakeList
};
