import { at } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/**
 * No column asks to be centred or right-aligned. Advice: the marks change nothing, because
 * `rehypeLeftAligned` takes them away.
 */
export const tableAlignment: ProseRule = (page) =>
  page.tables.flatMap((table) => {
    const column = (table.align ?? []).findIndex((side) => side === 'center' || side === 'right');
    if (column === -1) return [];
    return [
      at(table.children[0]?.children[column] ?? table, {
        code: 'table-alignment',
        severity: 'advice',
        message: 'The marks “:” in this table ask for centred or right-aligned text.',
        fix: 'Write “---” without “:”. All text starts on the left here.',
      }),
    ];
  });
