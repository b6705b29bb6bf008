import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** Cells with words that lie beyond the columns which the row of headers names. */
function find(): Draft[] {
  return elements()
    .filter((element) => element instanceof HTMLTableElement && isVisible(element))
    .flatMap((table) => {
      const [head, ...rows] = (table as HTMLTableElement).rows;
      if (head === undefined || ![...head.cells].every((cell) => cell.localName === 'th'))
        return [];
      // A cell that reaches down shifts the rows below, which nobody needs to count for this.
      if (table.querySelector('[rowspan]:not([rowspan="1"])') !== null) return [];
      const width = widthOf(head);
      return rows
        .filter((row) => widthOf(row) > width)
        .flatMap((row) => [...row.cells].slice(-1))
        .filter((cell) => cell.textContent.trim() !== '' && isVisible(cell))
        .map((cell) => draftOf(cell, 'It lies beyond the columns that have a header.'));
    });
}

const widthOf = (row: HTMLTableRowElement): number =>
  [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);

/** WCAG 1.3.1: a cell without a header is not understood. */
export const tableShape: PageCheck = {
  id: 'table-shape',
  title: 'Each cell of a table has its column',
  criteria: ['1.3.1'],
  fix: 'Give each row as many cells as the row of headers has.',
  stages: ['wide'],
  find,
};
