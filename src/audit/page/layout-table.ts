import { isVisible } from './sight.ts';

/** What stands in a cell of a table that places parts of the page, and in no cell of data. */
const parts = 'table, h1, h2, h3, h4, h5, h6, form, ul, ol, dl, article, section, nav';

const cellsOf = (row: HTMLTableRowElement): HTMLTableCellElement[] =>
  [...row.cells].filter((cell) => cell.textContent.trim() !== '');

/** Whether all words of a cell are those of links. */
const onlyLinks = (cell: Element): boolean => {
  const links = [...cell.querySelectorAll('a')].map((link) => link.textContent);
  const rest = links.reduce((words, link) => words.replace(link, ''), cell.textContent);
  return links.length > 0 && !/\p{Letter}/u.test(rest);
};

/** A row or a part of headers, or a name: what nobody writes who only wants to place something. */
const isMarked = (table: HTMLTableElement): boolean =>
  table.querySelector(':scope > caption, :scope > thead th, th[scope]') !== null ||
  [...table.rows].some(({ cells }) => cells.length > 1 && [...cells].every(isHeader));

const isHeader = ({ localName }: Element): boolean => localName === 'th';

/** Whether a table places links or parts of the page beside each other, and tells nothing by its rows and columns. */
export function isLayoutTable(table: HTMLTableElement): boolean {
  if (table.matches('[role=presentation], [role=none]')) return true;
  if (isMarked(table)) return false;
  const rows = [...table.rows];
  const cells = rows.flatMap(cellsOf);
  if (rows.filter((row) => cellsOf(row).length > 1).length === 0) return true;
  if (cells.some((cell) => cell.querySelector(parts) !== null)) return true;
  const named = /navigation|layout/iu.test(table.getAttribute('summary') ?? '');
  // Prev, Up and Next around the name of a chapter, as manuals have them; a table of links has headers.
  const links = cells.filter(onlyLinks).length;
  return named || (rows.length <= 3 && links * 2 >= cells.length && links > 1);
}

const edges = [
  'borderTopWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderRightWidth',
] as const;

/** Whether lines or stripes show rows or columns to the eye, as those of data have. */
export function showsLines(table: HTMLTableElement): boolean {
  const grounds = new Set([...table.rows].map((row) => getComputedStyle(row).backgroundColor));
  if (grounds.size > 1) return true;
  const cells = [...table.querySelectorAll('td, th, tr')].filter(isVisible).slice(0, 40);
  return cells.some((cell) => {
    const style = getComputedStyle(cell);
    return edges.some((edge) => parseFloat(style[edge]) > 0);
  });
}
