const TOKEN = /([\p{L}\p{M}\p{N}]+(?:(?:[&'’\-‐‑.:=?@·‧]|_+)[\p{L}\p{M}\p{N}]+)*)|([.!?…‽]+)[)\]"'’”»]*(?!\S)/gu;
const GOES_ON = /\s+[\p{Ll},;]/uy;
const NUMBER = new RegExp("\\s+\\p{N}", "uy");
const SHORT = new RegExp("^(?!(?:a|p)\\.m$)(?:mr|mrs|ms|mx|dr|prof|rev|cllr|hon|sgt|st|vs|cf|\\p{L}|(?:\\p{L}\\.)+\\p{L})$", "iu");
const SHORT_BEFORE_NUMBER = /^(?:no|nos|pp|para|paras|fig|figs|vol|ch|approx|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/i;
function sentencesIn(text) {
  const spans = [];
  let words = [];
  let from = 0;
  for (const { index, 0: token, 1: word, 2: end } of text.matchAll(TOKEN)) {
    const to = index + token.length;
    if (word !== void 0) words.push({ text: word, from: index });
    else if (words.length > 0 && endsHere(text, to, end, words.at(-1))) {
      spans.push({ from, to, words });
      words = [];
      from = to;
    }
  }
  return words.length > 0 ? [...spans, { from, to: text.length, words }] : spans;
}
function endsHere(text, at, end, last) {
  if (matchesAt(GOES_ON, text, at)) return false;
  const word = last?.text ?? "";
  if (end !== ".") return true;
  return !SHORT.test(word) && !(SHORT_BEFORE_NUMBER.test(word) && matchesAt(NUMBER, text, at));
}
function matchesAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text);
}
export {
  sentencesIn
};
