import { draftOf } from '../page/names.ts';
import { isVisible } from '../page/sight.ts';
import { elements } from '../page/texts.ts';
import type { PageCheck } from '../check.ts';
import type { Draft } from '../fault.ts';

/** A cell with the columns and the row that it takes. */
type Place = { cell: HTMLTableCellElement; row: number; from: number; to: number };

function find(): Draft[] {
  const tables = elements()
    .filter((element) => element instanceof HTMLTableElement)
    .filter((table) => isVisible(table) && !table.matches('[role=presentation], [role=none]'));
  const grids = elements().filter((element) => element.matches(grid) && isVisible(element));
  return [
    ...tables.flatMap((table) => unusedHeaders(placesIn(table))),
    ...grids.flatMap(unusedInGrid),
  ].map((cell) => draftOf(cell, 'No cell stands under or beside this header.'));
}

/** What is a table by its roles alone. */
const grid = ':is([role=grid], [role=table], [role=treegrid]):not(table)';

/** Headers of a grid's columns under which no row has a cell. */
function unusedInGrid(owner: Element): Element[] {
  if (owner.querySelector('[aria-colspan], [aria-colindex]') !== null) return [];
  const rows = [...owner.querySelectorAll('[role=row]')].map((row) => [
    ...row.querySelectorAll('[role=columnheader], [role=rowheader], [role=gridcell], [role=cell]'),
  ]);
  const isData = (cell: Element): boolean => cell.matches('[role=gridcell], [role=cell]');
  const longest = Math.max(
    0,
    ...rows.filter((cells) => cells.some(isData)).map(({ length }) => length),
  );
  if (longest === 0) return [];
  return rows.flatMap((cells) =>
    cells.filter(
      (cell, at) => cell.matches('[role=columnheader]') && at >= longest && isVisible(cell),
    ),
  );
}

/** Where the cells of a table lie; those that reach down take their columns in the rows below too. */
function placesIn(table: HTMLTableElement): Place[] {
  const taken = new Set<string>();
  return [...table.rows].flatMap((line, row) => {
    let column = 0;
    return [...line.cells].map((cell) => {
      while (taken.has(`${row} ${column}`)) column++;
      const from = column;
      column += cell.colSpan;
      const depth = cell.rowSpan === 0 ? table.rows.length : cell.rowSpan;
      for (let down = 1; down < Math.min(depth, 200); down++)
        for (let at = from; at < Math.min(column, from + 200); at++)
          taken.add(`${row + down} ${at}`);
      return { cell, row, from, to: column };
    });
  });
}

function unusedHeaders(places: readonly Place[]): HTMLTableCellElement[] {
  const data = places.filter(({ cell }) => cell.localName === 'td');
  if (data.length === 0) return [];
  const isFor = (header: Place, { cell, row, from, to }: Place): boolean => {
    const { headers } = cell;
    if (headers !== '') return headers.split(/\s+/u).includes(header.cell.id);
    const below = row > header.row && from < header.to && header.from < to;
    const beside = cell.localName === 'td' && row === header.row;
    return below || beside;
  };
  return places
    .filter(({ cell }) => cell.localName === 'th' && isHeader(cell))
    .filter((header) => !places.some((place) => place !== header && isFor(header, place)))
    .map(({ cell }) => cell);
}

function isHeader(cell: HTMLTableCellElement): boolean {
  const other = cell.matches(
    '[role]:not([role=columnheader], [role=rowheader]), [aria-hidden=true]',
  );
  return !other && isVisible(cell) && cell.textContent.trim() !== '';
}

/** WCAG 1.3.1: a header that heads nothing belongs to other cells, or is none. */
export const tableHeaderUse: PageCheck = {
  id: 'table-header-use',
  title: 'Each header of a table has cells',
  criteria: ['1.3.1'],
  fix: 'Give the column its cells, or make the header an ordinary cell.',
  stages: ['wide'],
  find,
};
