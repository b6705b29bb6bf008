import { syllable } from "syllable";
import { at } from "../finding.js";
const FEWEST_WORDS = 100;
const AGE_AT_GRADE_0 = 5;
function readingAge(text) {
  const sentences = text.split(/[.!?…]+[”"’)]*\s+|\n+/).filter((part) => new RegExp("\\p{L}", "u").test(part));
  const words = sentences.flatMap(
    (sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  );
  if (words.length === 0) return 0;
  const length = words.length / sentences.length;
  const syllables = mean(words.map(syllablesIn));
  const letters = mean(words.map((word) => word.replace(/[’'-]/g, "").length));
  const fleschKincaid = 0.39 * length + 11.8 * syllables - 15.59;
  const automated = 0.5 * length + 4.71 * letters - 21.43;
  const grade = Math.max(0, (fleschKincaid + automated) / 2);
  return Math.round((grade + AGE_AT_GRADE_0) * 10) / 10;
}
const counted = /* @__PURE__ */ new Map();
function syllablesIn(word) {
  const known = counted.get(word);
  if (known !== void 0) return known;
  const count = Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}
function tooHard(age, words, limit) {
  if (words < FEWEST_WORDS || age <= limit) return [];
  return [
    at(void 0, {
      code: "reading-age",
      severity: "error",
      message: `The reading age of this text is ${age}, and ${limit} is the most.`,
      fix: "Shorten the longest sentences first, then change long words for short ones."
    })
  ];
}
function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
export {
  readingAge,
  tooHard
};
