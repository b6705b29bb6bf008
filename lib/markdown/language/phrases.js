function compilePhrases(entries) {
  const book = /* @__PURE__ */ new Map();
  for (const { phrase, entry } of entries) {
    const words = normalWords(phrase);
    const [first] = words;
    if (first === void 0) continue;
    book.set(first, [...book.get(first) ?? [], { words, entry }]);
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}
function findPhrases(prose, book) {
  return prose.sentences.flatMap((sentence) => inSentence(sentence, book));
}
function inSentence({ words }, book) {
  const matches = [];
  let index = 0;
  while (index < words.length) {
    const found = startingAt(words, index, book);
    const length = found?.words.length ?? 1;
    if (found) {
      const taken = words.slice(index, index + length);
      matches.push({ entry: found.entry, from: taken[0]?.from ?? 0, words: told(taken) });
    }
    index += length;
  }
  return matches;
}
function startingAt(words, start, book) {
  const candidates = book.get(words[start]?.normal ?? "");
  return candidates?.find(
    (candidate) => candidate.words.every((word, offset) => {
      const here = words[start + offset];
      return here?.normal === word && (offset === 0 || here.follows);
    })
  );
}
function normalWords(phrase) {
  return phrase.toLowerCase().replaceAll("’", "'").split(/[\s‑-]+/).filter(Boolean);
}
function told(words) {
  return words.filter((word, index) => word.from !== words[index - 1]?.from).map(({ text }) => text).join(" ");
}
export {
  compilePhrases,
  findPhrases
};
