/** A word in a text, or words that a hyphen or the like joins. */
export type Word = { text: string; from: number };

/** A sentence in a text: where it lies, and its words. */
export type Span = { from: number; to: number; words: Word[] };

/** A word, with the marks that join its parts; or the end of a sentence, with what closes it. */
const TOKEN =
  /([\p{L}\p{M}\p{N}]+(?:(?:[&'’\-‐‑.:=?@·‧]|_+)[\p{L}\p{M}\p{N}]+)*)|(?<![.!?…‽])([.!?…‽]+)[)\]"'’”»]*(?!\S)/gu;

/** After a full stop: what shows that the sentence goes on. */
const GOES_ON = /\s+[\p{Ll},;]/uy;
const NUMBER = /\s+\p{N}/uy;

/** What a full stop makes short: titles, initials, “e.g.”. Noon parts the day, and may end it. */
const SHORT =
  /^(?!(?:a|p)\.m$)(?:mr|mrs|ms|mx|dr|prof|rev|cllr|hon|sgt|st|vs|cf|\p{L}|(?:\p{L}\.)+\p{L})$/iu;
const SHORT_BEFORE_NUMBER =
  /^(?:no|nos|pp|para|paras|fig|figs|vol|ch|approx|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/i;

/** The sentences of one block of text, in order. What has no words is none. Reads the text once. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  let words: Word[] = [];
  let from = 0;
  for (const { index, 0: token, 1: word, 2: end } of text.matchAll(TOKEN)) {
    const to = index + token.length;
    if (word !== undefined) words.push({ text: word, from: index });
    else if (words.length > 0 && endsHere(text, to, end, words.at(-1))) {
      spans.push({ from, to, words });
      words = [];
      from = to;
    }
  }
  return words.length > 0 ? [...spans, { from, to: text.length, words }] : spans;
}

function endsHere(text: string, at: number, end: string | undefined, last?: Word): boolean {
  if (matchesAt(GOES_ON, text, at)) return false;
  const word = last?.text ?? '';
  if (end !== '.') return true;
  return !SHORT.test(word) && !(SHORT_BEFORE_NUMBER.test(word) && matchesAt(NUMBER, text, at));
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
