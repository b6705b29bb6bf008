import { atOffset } from "../finding.js";
import { avoidWords } from "./avoid-words.js";
import { compilePhrases, findPhrases } from "./phrases.js";
import { preferredTerms } from "./preferred-terms.js";
function toVocabulary(terms, names) {
  const official = names.map((phrase) => ({ phrase }));
  const phrases = [...official, ...preferredTerms(terms), ...avoidWords()];
  return compilePhrases(phrases.map((entry) => ({ phrase: entry.phrase, entry })));
}
function checkWords(prose, vocabulary) {
  return findPhrases(prose, vocabulary).flatMap(
    ({ entry, words, from }) => entry.judge ? [atOffset(prose.source, from, entry.judge(words))] : []
  );
}
export {
  checkWords,
  toVocabulary
};
