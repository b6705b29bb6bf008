import { toString } from 'mdast-util-to-string';
import { at } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** Each column of a table has a heading (WCAG 1.3.1). An error: cells are read out with it. */
export const tableHeader: ProseRule = (page) =>
  page.tables
    .flatMap((table) => table.children[0]?.children ?? [])
    .filter((cell) => toString(cell, { includeHtml: false }).trim() === '')
    .map((cell) =>
      at(cell, {
        code: 'table-header',
        severity: 'error',
        message: 'A column of this table has no heading.',
        fix: 'Say in the first row what the column holds, such as “Area” or “Grade”.',
      }),
    );
