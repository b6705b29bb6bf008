import { toString } from 'mdast-util-to-string';
import { at } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** A heading has words (WCAG 2.4.6). An error: it is announced, and says nothing. */
export const emptyHeading: ProseRule = (page) =>
  page.headings
    .filter((heading) => !/[\p{L}\p{N}]/u.test(toString(heading, { includeHtml: false })))
    .map((heading) =>
      at(heading, {
        code: 'empty-heading',
        severity: 'error',
        message: 'This heading has no words.',
        fix: 'Write what the section is about after the “#” marks, or take the marks away.',
      }),
    );
