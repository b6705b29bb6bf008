import type { Cost } from './measure.ts';

/** What a benchmark of one size found. */
export type Result = {
  inspections: number;
  pages: number;
  /** Bytes of all files of the built site. */
  bytes: number;
  build: Cost;
  /** The check of the same content, where there is such a command yet. */
  check: Cost | undefined;
};

const columns: [heading: string, value: (result: Result) => string][] = [
  ['inspections', ({ inspections }) => grouped(inspections)],
  ['pages', ({ pages }) => grouped(pages)],
  ['MB', ({ bytes }) => (bytes / 1e6).toFixed(1)],
  ['build: CPU s', ({ build }) => build.cpu.toFixed(1)],
  ['wall s', ({ build }) => build.wall.toFixed(1)],
  ['peak MiB', ({ build }) => grouped(Math.round(build.peak))],
  ['check: CPU s', ({ check }) => check?.cpu.toFixed(1) ?? 'none yet'],
  ['wall s', ({ check }) => check?.wall.toFixed(1) ?? 'none yet'],
  ['peak MiB', ({ check }) => (check ? grouped(Math.round(check.peak)) : 'none yet')],
];

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
