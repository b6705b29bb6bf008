import type { ReadableProse, ProseSentence, ProseWord } from './prose.ts';

/** Phrases made ready to be looked for, each with what it stands for. */
export type PhraseBook<Entry> = ReadonlyMap<string, { words: string[]; entry: Entry }[]>;

/** A phrase found in prose, as the author wrote it, and where it starts in the source. */
export type PhraseMatch<Entry> = { entry: Entry; from: number; words: string };

/**
 * Sorts phrases by their first word, the longest first, so that a page is read once however many
 * phrases there are. Capitals, hyphens and the kind of apostrophe make no difference.
 */
export function compilePhrases<Entry>(
  entries: readonly { phrase: string; entry: Entry }[],
): PhraseBook<Entry> {
  const book = new Map<string, { words: string[]; entry: Entry }[]>();
  for (const { phrase, entry } of entries) {
    const words = normalWords(phrase);
    const [first] = words;
    if (first === undefined) continue;
    book.set(first, [...(book.get(first) ?? []), { words, entry }]);
  }
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/**
 * Finds phrases in the sentences of a page, across emphasis, links and line ends. Where two could
 * match, the longest does, and a word belongs to one match only.
 */
export function findPhrases<Entry>(
  prose: ReadableProse,
  book: PhraseBook<Entry>,
): PhraseMatch<Entry>[] {
  return prose.sentences.flatMap((sentence) => inSentence(sentence, book));
}

function inSentence<Entry>(
  { words }: ProseSentence,
  book: PhraseBook<Entry>,
): PhraseMatch<Entry>[] {
  const matches: PhraseMatch<Entry>[] = [];
  let index = 0;
  while (index < words.length) {
    const found = startingAt(words, index, book);
    const length = found?.words.length ?? 1;
    if (found) {
      const taken = words.slice(index, index + length);
      matches.push({ entry: found.entry, from: taken[0]?.from ?? 0, words: joinWords(taken) });
    }
    index += length;
  }
  return matches;
}

function startingAt<Entry>(
  words: ProseSentence['words'],
  start: number,
  book: PhraseBook<Entry>,
): { words: string[]; entry: Entry } | undefined {
  const candidates = book.get(words[start]?.normal ?? '');
  return candidates?.find((candidate) =>
    candidate.words.every((word, offset) => {
      const here = words[start + offset];
      return here?.normal === word && (offset === 0 || here.follows);
    }),
  );
}

function normalWords(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s‑-]+/)
    .filter(Boolean);
}

/** The words as written; the parts of a hyphenated word are one. */
function joinWords(words: readonly ProseWord[]): string {
  return words
    .filter((word, index) => word.from !== words[index - 1]?.from)
    .map(({ text }) => text)
    .join(' ');
}
