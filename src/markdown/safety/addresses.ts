import { at, type Finding } from '../finding.ts';
import type { Rule } from '../page.ts';
import { linkProblem } from '../safe-link.ts';

/** Addresses that could run a script, fool a reader or lead nowhere. */
export const addresses: Rule = (page) => {
  const nodes = [...page.definitions.values(), ...page.links];
  return nodes.flatMap((node): Finding[] => {
    if (node.type === 'linkReference') return [];
    const problem = linkProblem(node.url);
    return problem ? [at(node, { code: 'unsafe-link', severity: 'error', ...problem })] : [];
  });
};
