import type { SortedPage } from '../page.ts';
import { blocksOf, type ProseBlock } from './blocks.ts';
import { sentencesIn, type Span, type Word } from './sentences.ts';

/** One word, or one part of a hyphenated word, in its sentence. */
export type ProseWord = {
  /** As written; the whole word where it is part of one. */
  text: string;
  /** Small letters, straight apostrophes. */
  normal: string;
  /** Where the whole word starts in the source. */
  from: number;
  /** Whether nothing but space or a hyphen stands between it and the word before. */
  follows: boolean;
};

/** A sentence: its own words, without what it quotes, and how it reads. */
export type ProseSentence = {
  words: ProseWord[];
  text: string;
  /** How many words a reader counts: a hyphenated word is one. */
  count: number;
  from: number;
  inHeading: boolean;
};

/** The words of a page, as language checks see them. Quotations, tables and code are left out. */
export type ReadableProse = { source: string; sentences: ProseSentence[] };

/** Reads the words of a parsed page. Words between “ and ” are somebody else’s and are left out. */
export function toProse(page: SortedPage): ReadableProse {
  const sentences = blocksOf(page).flatMap((block) => {
    const isQuoted = quotationsIn(block.words);
    return sentencesIn(block.words).map((span) => toSentence(span, block, isQuoted));
  });
  return { source: page.source, sentences };
}

function toSentence(
  { from, to, words }: Span,
  block: ProseBlock,
  isQuoted: (place: number) => boolean,
): ProseSentence {
  const own: ProseWord[] = [];
  let before = from;
  for (const word of words) {
    const follows = before > from && block.words.slice(before, word.from).trim() === '';
    if (!isQuoted(word.from)) own.push(...partsOf(word, block.offsets[word.from] ?? 0, follows));
    before = word.from + word.text.length;
  }
  const told = block.text.slice(from, to);
  return {
    words: own,
    text: told.replace(/\s+/g, ' ').trim(),
    count: words.length,
    from: block.offsets[from + told.search(/\S/)] ?? 0,
    inHeading: block.inHeading,
  };
}

function partsOf({ text }: Word, from: number, follows: boolean): ProseWord[] {
  const normal = text.toLowerCase().replaceAll('’', "'");
  if (!/[-‑]/.test(normal)) return [{ text, normal, from, follows }];
  return normal
    .split(/[-‑]/)
    .map((part, index) => ({ text, normal: part, from, follows: follows || index > 0 }));
}

/** Straight quotation marks are left: they may be inches or a link’s title. */
const QUOTATION = /“[^”]{1,1000}”/g;

/** Tells of places that are asked for in order whether they are quoted. */
function quotationsIn(text: string): (place: number) => boolean {
  const spans = [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
  let next = 0;
  return (place) => {
    while ((spans[next]?.to ?? Infinity) <= place) next += 1;
    return (spans[next]?.from ?? Infinity) <= place;
  };
}
