import type { Cost } from './measure.ts';

/** What a benchmark of one size found. */
export type Result = {
  inspections: number;
  pages: number;
  /** Bytes of all files of the built site. */
  bytes: number;
  /** Pages that people read, and nothing else. */
  pagesAlone: Cost;
  /** The same with data, embeds, feeds and the search index. */
  build: Cost;
  /** The check of the same content, rules for words included. */
  check: Cost;
};

type Column = [heading: string, value: (result: Result) => string];

const columns: Column[] = [
  ['inspections', ({ inspections }) => grouped(inspections)],
  ['pages', ({ pages }) => grouped(pages)],
  ['MB', ({ bytes }) => (bytes / 1e6).toFixed(1)],
  ...costs('pages alone', ({ pagesAlone }) => pagesAlone),
  ...costs('everything', ({ build }) => build),
  ...costs('check', ({ check }) => check),
];

function costs(of: string, cost: (result: Result) => Cost): Column[] {
  return [
    [`${of}: CPU s`, (result) => cost(result).cpu.toFixed(1)],
    ['wall s', (result) => cost(result).wall.toFixed(1)],
    ['peak MiB', (result) => grouped(Math.round(cost(result).peak))],
  ];
}

/** The results as a Markdown table, a row a size. */
export function tableOf(results: readonly Result[]): string {
  const rows = [
    columns.map(([heading]) => heading),
    columns.map(() => '---:'),
    ...results.map((result) => columns.map(([, value]) => value(result))),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}
