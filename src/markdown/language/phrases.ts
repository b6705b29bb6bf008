import type { Prose, ProseSentence } from './prose.ts';

/** Phrases made ready to be looked for, each with what it stands for. */
export type PhraseBook<Entry> = ReadonlyMap<string, { words: string[]; entry: Entry }[]>;

/** A phrase found in prose, as the author wrote it. */
export type PhraseMatch<Entry> = { entry: Entry; from: number; to: number; words: string };

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
export function findPhrases<Entry>(prose: Prose, book: PhraseBook<Entry>): PhraseMatch<Entry>[] {
  return prose.sentences.flatMap((sentence) => inSentence(prose.source, sentence, book));
}

function inSentence<Entry>(
  source: string,
  { words }: ProseSentence,
  book: PhraseBook<Entry>,
): PhraseMatch<Entry>[] {
  const matches: PhraseMatch<Entry>[] = [];
  let index = 0;
  while (index < words.length) {
    const found = startingAt(words, index, book);
    const from = words[index]?.from ?? 0;
    const to = words[index + (found?.words.length ?? 1) - 1]?.to ?? from;
    if (found) matches.push({ entry: found.entry, from, to, words: plain(source.slice(from, to)) });
    index += found?.words.length ?? 1;
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

/** The words without Markdown's marks, on one line. */
function plain(source: string): string {
  return source.replace(/[*_[\]`]|\]\([^)]*\)/g, '').replace(/\s+/g, ' ');
}
