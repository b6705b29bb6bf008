import { blocksOf } from "./blocks.js";
import { sentencesIn } from "./sentences.js";
function toProse(page) {
  const sentences = blocksOf(page).flatMap((block) => {
    const isQuoted = quotationsIn(block.words);
    return sentencesIn(block.words).map((span) => toSentence(span, block, isQuoted));
  });
  return { source: page.source, sentences };
}
function toSentence({ from, to, words }, block, isQuoted) {
  const own = [];
  let before = from;
  for (const word of words) {
    const follows = before > from && block.words.slice(before, word.from).trim() === "";
    if (!isQuoted(word.from)) own.push(...partsOf(word, block.offsets[word.from] ?? 0, follows));
    before = word.from + word.text.length;
  }
  const told = block.text.slice(from, to);
  return {
    words: own,
    text: told.replace(/\s+/g, " ").trim(),
    count: words.length,
    from: block.offsets[from + told.search(/\S/)] ?? 0,
    inHeading: block.inHeading
  };
}
function partsOf({ text }, from, follows) {
  const normal = text.toLowerCase().replaceAll("’", "'");
  if (!/[-‑]/.test(normal)) return [{ text, normal, from, follows }];
  return normal.split(/[-‑]/).map((part, index) => ({ text, normal: part, from, follows: follows || index > 0 }));
}
const QUOTATION = /“[^”]{1,1000}”/g;
function quotationsIn(text) {
  const spans = [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length
  }));
  let next = 0;
  return (place) => {
    while ((spans[next]?.to ?? Infinity) <= place) next += 1;
    return (spans[next]?.from ?? Infinity) <= place;
  };
}
export {
  toProse
};
