import { at, type ProseFinding } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** Words that say nothing once they are read away from their sentence, in a list of links. */
const EMPTY_WORDS = new RegExp(
  `^(?:${[
    '(?:click |press |tap |go |see |read |look )?(?:here|this)',
    '(?:read|see|find out|learn|show|view) ?(?:more|details|all|it)',
    '(?:find out |learn |read )?more(?: information| details| about this)?',
    '(?:(?:this|the|that|a|following|see|visit|open) )*(?:link|page|website|site|web page|document|pdf|file|url)',
    '(?:click|continue|go|details|download|info|information|next|open|view|visit)',
  ].join('|')})$`,
);

/**
 * The words of a link make sense on their own (WCAG 2.4.4, 2.4.9). An error: people who use a
 * screen reader go from link to link, and hear nothing else.
 */
export const linkWords: ProseRule = (page) =>
  page.links.flatMap(({ node, words }): ProseFinding[] => {
    if (words === '') return [at(node, { ...VERDICT, message: 'This link has no words.' })];
    if (!saysNothing(words)) return [];
    return [at(node, { ...VERDICT, message: `“${words}” does not say where the link goes.` })];
  });

const VERDICT = {
  code: 'link-words',
  severity: 'error',
  fix: 'Name the page or document that it leads to, such as “the 2025 inspection report”.',
} as const;

function saysNothing(words: string): boolean {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.startsWith('click here') || plain === '' || EMPTY_WORDS.test(plain);
}
