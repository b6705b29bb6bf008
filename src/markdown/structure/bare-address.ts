import { at, type Verdict } from '../finding.ts';
import type { SortedPage, PageLink, ProseRule } from '../page.ts';

/** A web address, with or without https, but not an email address: that is its own best name. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S*$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i;

/**
 * An address is never the words of a link (WCAG 2.4.4). An error: it is read out letter by
 * letter, and on a small screen it runs over the edge.
 */
export const bareAddress: ProseRule = (page) =>
  page.links
    .filter(({ words }) => ADDRESS.test(words))
    .map(({ node }) =>
      at(node, { code: 'bare-address', severity: 'error', ...verdictOn(page, node) }),
    );

/** A link that an author meant to write with words says which mark is in the wrong place. */
function verdictOn(
  { source }: SortedPage,
  { position }: PageLink['node'],
): Pick<Verdict, 'message' | 'fix'> {
  const before = source.slice(0, position?.start.offset).slice(-200);
  const meant = {
    fix: 'Write “[what it leads to](address)” with nothing between “]” and “(”.',
  };
  if (/\][ \t]+\($/.test(before)) {
    return {
      ...meant,
      message: 'There is a space between the words of this link and its address.',
    };
  }
  if (/\)[ \t]*\[$/.test(before)) {
    return { ...meant, message: 'The brackets of this link are the wrong way round.' };
  }
  const fix = 'Write “[what it leads to](address)”.';
  return { message: 'This link shows its address instead of words.', fix };
}
