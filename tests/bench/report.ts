import type { Likeness } from './likeness.ts';
import type { Cost } from './measure.ts';
import type { Serving } from './serving.ts';

/** What one command took: from nothing, and again after one body had changed. */
export type Line = { name: string; cold: Cost; everyday?: Cost | undefined };

/**
 * What commands took on one content folder, as a Markdown table.
 *
 * @param peers other generators. Each is set against the first of our own lines, which makes the
 *   same pages.
 */
export function costTable(
  inspections: number,
  lines: readonly Line[],
  peers: readonly Line[],
): string {
  const [pages] = lines;
  const heading = [`${grouped(inspections)} inspections`, 'CPU s', 'wall s', 'peak MiB'];
  const everyday = ['one file changed: CPU s', 'wall s'];
  const ratios = peers.length > 0 ? ['our pages to it: CPU', 'memory'] : [];
  const rows = [...lines, ...peers].map((line) => [
    line.name,
    ...figures(line.cold),
    ...figures(line.everyday).slice(0, everyday.length),
    ...(pages && peers.includes(line) ? against(pages.cold, line.cold) : ratios.map(() => '')),
  ]);
  return table([[...heading, ...everyday, ...ratios], ...rows]);
}

/** That pages are alike, as a Markdown table: a benchmark of emptier ones would say nothing. */
export function likenessTable(sites: readonly (Likeness & { name: string })[]): string {
  const rows = sites.map(({ name, pages, words, bytes, same }) => [
    name,
    grouped(pages),
    grouped(words),
    (bytes / 1000).toFixed(1),
    `${(same * 100).toFixed(0)}%`,
  ]);
  return table([
    ['', 'pages', 'words of a result', 'kB of its HTML', 'results with the same words'],
    ...rows,
  ]);
}

/** How quickly a server sends pages, as a Markdown table. Bytes are those of an answer with its headers. */
export function servingTable(found: readonly Serving[]): string {
  const rows = found.map(({ way, served }) => [
    way,
    grouped(Math.round(served.pages)),
    (served.bytes / 1000).toFixed(1),
  ]);
  return table([['pages sent', 'pages a second', 'kB a page'], ...rows]);
}

/** A Markdown table: what it is about at the start of a row, figures at the end of their columns. */
export function table([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const line = heading.map((_, index) => (index === 0 ? '---' : '---:'));
  return [heading, line, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function figures(cost: Cost | undefined): string[] {
  if (!cost) return ['', '', ''];
  return [cost.cpu.toFixed(1), cost.wall.toFixed(1), grouped(Math.round(cost.peak))];
}

function against(ours: Cost, theirs: Cost): string[] {
  return [ours.cpu / theirs.cpu, ours.peak / theirs.peak].map((ratio) => ratio.toFixed(2));
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}
