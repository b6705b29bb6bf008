import { atOffset, type ProseFinding } from '../finding.ts';
import { avoidWords } from './avoid-words.ts';
import { boilerplatePhrases, type Boilerplate } from './boilerplate.ts';
import type { Phrase } from './phrase.ts';
import { compilePhrases, findPhrases, type PhraseBook } from './phrases.ts';
import { preferredTerms, type Term } from './preferred-terms.ts';
import type { ReadableProse } from './prose.ts';

/** All phrases of a publisher in one book, so that a page is searched once for all of them. */
export type Vocabulary = PhraseBook<Phrase>;

/**
 * Makes the words to avoid, a publisher's terms, its boilerplate and the official names ready. Do it
 * once for all pages. Names, such as a framework's areas and grades, are left alone wherever they
 * stand.
 */
export function toVocabulary(
  terms: readonly Term[],
  names: readonly string[],
  boilerplate: readonly Boilerplate[] = [],
): Vocabulary {
  const official = names.map((phrase): Phrase => ({ phrase }));
  const own = [...preferredTerms(terms), ...boilerplatePhrases(boilerplate)];
  const phrases = [...official, ...own, ...avoidWords()];
  return compilePhrases(phrases.map((entry) => ({ phrase: entry.phrase, entry })));
}

/** Looks a page's words up. */
export function checkWords(prose: ReadableProse, vocabulary: Vocabulary): ProseFinding[] {
  return findPhrases(prose, vocabulary).flatMap(({ entry, words, from }): ProseFinding[] =>
    entry.judge ? [atOffset(prose.source, from, entry.judge(words))] : [],
  );
}
