import { at, type ProseFinding } from '../finding.ts';
import type { ProseRule } from '../page.ts';
import { linkProblem } from '../safe-link.ts';

/**
 * Links to the same place have the same words (WCAG 3.2.4). Advice: two phrases may both be
 * right in their sentences, but a reader may follow the second and find nothing new.
 */
export const sameTarget: ProseRule = (page) => {
  const phrases = new Map<string, string>();
  return page.links.flatMap(({ node, words, target }): ProseFinding[] => {
    if (target === undefined || words === '' || linkProblem(target)) return [];
    const first = phrases.get(target) ?? words;
    phrases.set(target, first);
    if (first.toLowerCase() === words.toLowerCase()) return [];
    const message = `This link leads to the same place as “${first}” before.`;
    const fix = `Use the words “${first}” again, or link only once.`;
    return [at(node, { code: 'same-target', severity: 'advice', message, fix })];
  });
};
