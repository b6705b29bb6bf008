import { at, type ProseFinding } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/**
 * Links with the same words lead to the same place (WCAG 2.4.4, 3.2.4). An error: in a list of
 * links nothing tells the two apart.
 */
export const sameWords: ProseRule = (page) => {
  const targets = new Map<string, string>();
  return page.links.flatMap(({ node, words, target }): ProseFinding[] => {
    const key = words.toLowerCase();
    if (target === undefined || key === '') return [];
    const first = targets.get(key) ?? target;
    targets.set(key, first);
    if (first === target) return [];
    const message = `“${words}” leads to another place than the same words before.`;
    return [at(node, { code: 'same-words', severity: 'error', message, fix: FIX })];
  });
};

const FIX = 'Give each link words of its own, such as the year or the council.';
