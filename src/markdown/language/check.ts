import type { Problem } from '../../problems/problem.ts';
import { byPosition, inFile } from '../finding.ts';
import { readPage } from '../read.ts';
import { longSentences } from './long-sentences.ts';
import { toProse, type ReadableProse } from './prose.ts';
import { readingAge, tooHard } from './reading-age.ts';
import { slips } from './slips.ts';
import { checkWords, toVocabulary, type Vocabulary } from './vocabulary.ts';

export type { Boilerplate } from './boilerplate.ts';
export type { Term } from './preferred-terms.ts';
export { readingAge } from './reading-age.ts';
export { toVocabulary, type Vocabulary } from './vocabulary.ts';

/** Where a text comes from, and what its publisher asks of it. */
export type LanguageOptions = {
  /** The author's file, as problems name it. */
  file: string;
  /** The line of the author's file on which the text starts. Default 1. */
  firstLine?: number;
  /** The column in which its first line starts. Default 1. */
  firstColumn?: number;
  /** Terms, names and words to avoid, made once with `toVocabulary`. Default: the words to avoid. */
  vocabulary?: Vocabulary;
  /** The highest reading age that the publisher allows. Without it there is no gate. */
  readingAgeLimit?: number;
};

/** What a text's language is like. Headings and quotations do not count for the figures. */
export type LanguageReport = {
  problems: Problem[];
  /** See `readingAge`. */
  readingAge: number;
  words: number;
  sentences: number;
};

const PLAIN_VOCABULARY = toVocabulary([], []);

/**
 * Checks whether residents can read a text: long sentences, words to avoid, the publisher's own
 * terms, slips and reading age. Quotations, tables and code are exempt. Kept apart from rendering,
 * so that a build need not do it. Never throws, whatever the text.
 */
export function checkLanguage(source: string, options: LanguageOptions): LanguageReport {
  const reading = readPage(source);
  if ('refusal' in reading) return { problems: [], readingAge: 0, words: 0, sentences: 0 };
  const prose = toProse(reading.page);
  const figures = measure(prose);
  const { file, firstLine = 1, firstColumn = 1, readingAgeLimit = Infinity } = options;
  const findings = [
    ...longSentences(prose),
    ...checkWords(prose, options.vocabulary ?? PLAIN_VOCABULARY),
    ...slips(prose),
    ...tooHard(figures.readingAge, figures.words, readingAgeLimit),
  ];
  const problems = inFile(findings.sort(byPosition), { file, firstLine, firstColumn });
  return { problems, ...figures };
}

function measure({ sentences }: ReadableProse): Omit<LanguageReport, 'problems'> {
  const told = sentences.filter(({ inHeading, count }) => !inHeading && count > 0);
  const words = told.reduce((sum, { count }) => sum + count, 0);
  const age = readingAge(told.map(({ text }) => text).join('\n'));
  return { readingAge: age, words, sentences: told.length };
}
