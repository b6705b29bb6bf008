import { atOffset } from "../finding.js";
const MOST_WORDS = 25;
function longSentences(prose) {
  return prose.sentences.filter(({ count, inHeading }) => count > MOST_WORDS && !inHeading).map(
    (sentence) => atOffset(prose.source, sentence.from, {
      code: "long-sentence",
      severity: "advice",
      message: `This sentence has ${sentence.count} words: “${startOf(sentence)} …”`,
      fix: `Make it two, or a list. ${MOST_WORDS} words are the most.`
    })
  );
}
function startOf({ text }) {
  return text.split(" ").slice(0, 5).join(" ");
}
export {
  longSentences
};
