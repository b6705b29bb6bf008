import { isLayoutTable, showsLines } from '../page/layout-table.ts';
import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

function find(): Draft[] {
  return elements()
    .filter((element) => element instanceof HTMLTableElement)
    .filter((table) => isVisible(table) && table.rows.length > 1 && !isLayoutTable(table))
    .filter((table) => table.querySelector('th, [role=columnheader], [role=rowheader]') === null)
    .map((table) => ({
      ...draftOf(table, 'The table has no header cells.'),
      // Where neither a name, nor a head, nor a line says so, only a person can say whether it is a table.
      ...(!table.caption && !table.tHead && !showsLines(table) && { asks: true }),
    }));
}

/** WCAG 1.3.1: a cell is understood by its headers; axe takes a table without any for layout. */
export const tableHeaders: PageCheck = {
  id: 'table-headers',
  title: 'Each table has headers',
  criteria: ['1.3.1'],
  fix: 'Mark the headers with <th scope="col"> or <th scope="row">.',
  stages: ['wide'],
  find,
};
