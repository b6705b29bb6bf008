import { at } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** A body that begins with a line of hyphens. An error: the front matter was to end there. */
export const ruleFirst: ProseRule = ({ tree }) => {
  const [first] = tree.children;
  if (first?.type !== 'thematicBreak') return [];
  return [
    at(first, {
      code: 'rule-first',
      severity: 'error',
      message: 'The text begins with a line of hyphens; the front matter has ended already.',
      fix: 'Take this line out.',
    }),
  ];
};
