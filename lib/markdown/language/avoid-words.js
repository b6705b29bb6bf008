import { EXCEPTED_PHRASES, WORDS_TO_AVOID } from "./words-to-avoid.js";
function avoidWords() {
  const avoided = Object.entries(WORDS_TO_AVOID).flatMap(([forms, write]) => {
    const judge = (words) => ({
      code: "avoid-word",
      severity: "advice",
      message: `“${words}” is jargon, or says little.`,
      fix: `Write ${inQuotes(write.split(", "))}, or say what was done.`
    });
    return forms.split(", ").map((phrase) => ({ phrase, judge }));
  });
  return [...avoided, ...EXCEPTED_PHRASES.map((phrase) => ({ phrase }))];
}
function inQuotes(words) {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.at(-1) ?? "";
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(", ")} or ${last}` : last;
}
export {
  avoidWords
};
