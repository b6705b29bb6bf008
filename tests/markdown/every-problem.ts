import type { Problem } from '../../src/domain/problems.ts';
import { checkLanguage, toVocabulary, type Term } from '../../src/markdown/language/check.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';

/** What a fixture may ask for besides the defaults. */
export type FixtureOptions = {
  terms?: Term[];
  knownAbbreviations?: string[];
  readingAgeLimit?: number;
};

/** All that is said of a text, by the rules for its structure and by those for its language. */
export function problemsOf(source: string, options: FixtureOptions = {}): Problem[] {
  const { terms = [], ...rest } = options;
  const place = { file: 'content/a.md', ...rest };
  const language = checkLanguage(source, { ...place, vocabulary: toVocabulary(terms, []) });
  return [...renderMarkdown(source, place).problems, ...language.problems];
}

/** A problem on one line, as fixtures pin it. */
export function told({ line, column, severity, message, fix }: Problem): string {
  return `${line}:${column} ${severity}: ${message} → ${fix}`;
}
