import { toString } from 'mdast-util-to-string';
import { at, type Finding } from '../finding.ts';
import { targetOf, type Rule } from '../page.ts';

/**
 * Links with the same words lead to the same place (WCAG 2.4.4, 3.2.4). An error: in a list of
 * links nothing tells the two apart.
 */
export const sameWords: Rule = (page) => {
  const targets = new Map<string, string>();
  return page.links.flatMap((link): Finding[] => {
    const target = targetOf(link, page);
    const words = toString(link).trim();
    const key = words.toLowerCase().replace(/\s+/g, ' ');
    if (target === undefined || key === '') return [];
    const first = targets.get(key) ?? target;
    targets.set(key, first);
    if (first === target) return [];
    const message = `“${words}” leads to another place than the same words before.`;
    return [at(link, { code: 'same-words', severity: 'error', message, fix: FIX })];
  });
};

const FIX = 'Give each link words of its own, such as the year or the council.';
