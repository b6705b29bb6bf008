import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { messageOf } from '../../../problems/message.ts';

/** A part of a line that a wide gap keeps apart: a bullet, or a column of a table. */
export type Cell = { x: number; words: string };

/** One line of print. Places are in points from the left and the bottom of the page. */
export type PrintedLine = { page: number; y: number; cells: Cell[]; words: string };

/** What this process answers: the lines from top to bottom, page by page, or why there are none. */
export type Print = { lines: PrintedLine[]; pages: number } | { failed: string };

type Item = { str: string; transform: number[]; width: number; height: number };

/** More than any report has. */
const mostPages = 2000;

async function printOf(bytes: Buffer): Promise<Print> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    if (pdf.numPages > mostPages) return { failed: 'it has more than 2,000 pages' };
    const lines: PrintedLine[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      const printed = items.filter((item): item is Item => 'str' in item && item.str.trim() !== '');
      lines.push(...toLines(printed, page));
    }
    return { lines: withoutRunningLines(lines), pages: pdf.numPages };
  } catch (error) {
    return { failed: messageOf(error) };
  }
}

function toLines(items: readonly Item[], page: number): PrintedLine[] {
  const sorted = [...items].sort((a, b) => placeOf(b).y - placeOf(a).y);
  const groups: Item[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    const isSame = first && placeOf(first).y - placeOf(item).y < 0.5 * (first.height || 10);
    if (group && isSame) group.push(item);
    else groups.push([item]);
  }
  const inOrder = groups.map((group) => group.sort((a, b) => placeOf(a).x - placeOf(b).x));
  const columns = columnsOf(inOrder.map((group) => toCells(group)));
  return inOrder.map((group) => {
    const cells = toCells(group, columns);
    const words = cells.map((cell) => cell.words).join(' ');
    return { page, y: placeOf(group[0]).y, cells, words };
  });
}

/** Where columns of tables begin: where wide gaps of two lines or more end. */
function columnsOf(lines: readonly (readonly Cell[])[]): number[] {
  const starts = lines.flatMap((cells) => cells.slice(1).map(({ x }) => Math.round(x)));
  return [...new Set(starts)].filter((x) => starts.filter((other) => other === x).length > 1);
}

function placeOf(item: Item | undefined): { x: number; y: number } {
  const [x = 0, y = 0] = item?.transform.slice(4) ?? [];
  return { x, y };
}

/** A gap as wide as two letters are high is none between words; nor is any where a column begins. */
function toCells(items: readonly Item[], columns: readonly number[] = []): Cell[] {
  const cells: Cell[] = [];
  let end = -Infinity;
  for (const item of items) {
    const { x } = placeOf(item);
    const size = item.height || 10;
    const last = cells.at(-1);
    const isApart = x - end > 2 * size || (x > end && columns.includes(Math.round(x)));
    if (!last || isApart) cells.push({ x, words: item.str });
    else last.words += `${x - end > 0.15 * size ? ' ' : ''}${item.str}`;
    end = x + item.width;
  }
  return cells.map(({ x, words }) => ({ x, words: words.replaceAll(/\s+/g, ' ').trim() }));
}

/** Heads and feet: at the same height of two pages or more, the same but for numbers. */
function withoutRunningLines(lines: readonly PrintedLine[]): PrintedLine[] {
  const keyOf = ({ y, words }: PrintedLine): string =>
    `${String(Math.round(y))} ${words.replaceAll(/\d+/g, '0')}`;
  const pagesBy = Map.groupBy(lines, keyOf);
  const isRunning = (line: PrintedLine): boolean =>
    /^\d*$/.test(line.words) || new Set(pagesBy.get(keyOf(line))?.map(({ page }) => page)).size > 1;
  return lines.filter((line) => !isRunning(line));
}

process.stdout.write(JSON.stringify(await printOf(readFileSync(0))));
