import type { Verdict } from '../finding.ts';
import type { Phrase } from './phrase.ts';
import { EXCEPTED_PHRASES, WORDS_TO_AVOID } from './words-to-avoid.ts';

/**
 * The words to avoid, ready to be looked for. Advice: most are right somewhere, and a page that
 * has one is still worth publishing.
 */
export function avoidWords(): Phrase[] {
  const avoided = Object.entries(WORDS_TO_AVOID).flatMap(([forms, write]) => {
    const judge = (words: string): Verdict => ({
      code: 'avoid-word',
      severity: 'advice',
      message: `“${words}” is jargon, or says little.`,
      fix: `Write ${inQuotes(write.split(', '))}, or say what was done.`,
    });
    return forms.split(', ').map((phrase): Phrase => ({ phrase, judge }));
  });
  return [...avoided, ...EXCEPTED_PHRASES.map((phrase): Phrase => ({ phrase }))];
}

function inQuotes(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last;
}
