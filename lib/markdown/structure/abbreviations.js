import { atOffset } from "../finding.js";
import { matchesIn } from "../page.js";
const ABBREVIATION = /(?<![\w&]|[A-Z]{5}\s)[A-Z](?:&?[A-Z]){1,5}(?=s?(?!\w|\.\w|&[A-Z]|\s[A-Z]{5}))/g;
const KNOWN_TO_ALL = "UK EU NHS GP MP TV PDF ID OK COVID GCSE II III IV".split(" ");
const abbreviations = (page, known) => {
  const settled = /* @__PURE__ */ new Set([...KNOWN_TO_ALL, ...known]);
  return firstUses(page).filter(({ words, offset }) => !settled.has(words) && !isOpened(page.source, words, offset)).map(
    ({ words, offset }) => atOffset(page.source, offset, {
      code: "abbreviation",
      severity: "advice",
      message: `“${words}” is not explained where it is first used.`,
      fix: `Write the words in full, with “(${words})” after them, or use the words alone.`
    })
  );
};
function firstUses(page) {
  const first = /* @__PURE__ */ new Map();
  for (const { words, offset, text } of matchesIn(page, ABBREVIATION)) {
    const { inHeading } = text;
    const known = first.get(words);
    if (!known || known.inHeading && !inHeading) first.set(words, { words, offset, inHeading });
  }
  return [...first.values()];
}
function isOpened(source, words, offset) {
  const before = source.slice(Math.max(0, offset - 40), offset);
  const after = source.slice(offset + words.length, offset + words.length + 40);
  const enclosed = /[\p{L}\p{N}][^\s()]*\s+\([^()]{0,30}$/u.test(before) && /^[^()]*\)/.test(after);
  return enclosed || new RegExp("^s?[*_]*\\s+\\(\\p{L}{2}", "u").test(after);
}
export {
  abbreviations
};
