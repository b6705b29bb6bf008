import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { at } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** Longer than this, bold text is an emphasised sentence and no heading. */
const LONGEST_HEADING = 12;

/**
 * A heading is written as one (WCAG 1.3.1). An error: bold words look like a heading, but nobody
 * who uses a screen reader can find them or skip to them.
 */
export const boldHeading: ProseRule = (page) =>
  page.tree.children.filter(standsAsHeading).map((paragraph) =>
    at(paragraph, {
      code: 'bold-heading',
      severity: 'error',
      message: 'These bold words stand where a heading would.',
      fix: 'Write “## ” before them and take the “*” marks away, or go on in the same line.',
    }),
  );

function standsAsHeading(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const [first, second] = node.children;
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return false;
  if (toString(first).split(/\s+/).length > LONGEST_HEADING) return false;
  return second === undefined || second.type === 'break' || /^:?\s*(?:\n|$)/.test(toString(second));
}
