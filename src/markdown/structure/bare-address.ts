import { at } from '../finding.ts';
import type { Rule } from '../page.ts';

/** A web address, with or without https, but not an email address: that is its own best name. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S*$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i;

/**
 * An address is never the words of a link (WCAG 2.4.4). An error: it is read out letter by
 * letter, and on a small screen it runs over the edge.
 */
export const bareAddress: Rule = (page) =>
  page.links
    .filter(({ words }) => ADDRESS.test(words))
    .map(({ node }) =>
      at(node, {
        code: 'bare-address',
        severity: 'error',
        message: 'This link shows its address instead of words.',
        fix: 'Write “[what it leads to](address)”.',
      }),
    );
