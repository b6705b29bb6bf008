import { at, type ProseFinding } from '../finding.ts';
import type { ProseRule } from '../page.ts';
import { linkProblem } from '../safe-link.ts';

/** Addresses that could run a script, fool a reader or lead nowhere. */
export const addresses: ProseRule = (page) => {
  const links = page.links.map(({ node }) => node).filter((node) => node.type === 'link');
  return [...page.definitions.values(), ...links].flatMap((node): ProseFinding[] => {
    const problem = linkProblem(node.url);
    return problem ? [at(node, { code: 'unsafe-link', severity: 'error', ...problem })] : [];
  });
};
