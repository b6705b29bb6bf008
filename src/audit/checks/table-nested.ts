import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';

/** A table without headers is there for the layout only. */
const isOfData = (table: Element | null | undefined): boolean =>
  table !== null && table?.querySelector('th') instanceof Element;

/** WCAG 1.3.1: in a table within a cell nobody can tell which headers are for what. */
export const tableNested: PageCheck = {
  id: 'table-nested',
  title: 'No table stands in a cell of another',
  criteria: [],
  level: 'best-practice',
  fix: 'Put the tables below each other, each with its caption.',
  stages: ['wide'],
  find: () =>
    elements()
      .filter((element) => element instanceof HTMLTableElement && isVisible(element))
      .filter((table) => table.querySelector('th') !== null)
      .filter((table) => isOfData(table.parentElement?.closest('td, th')?.closest('table')))
      .map((table) => draftOf(table, 'It stands in a cell of another table.')),
};
