import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { table, type Line } from './report.ts';

/** What one run of the bench measured, and on what. CPU and wall time in seconds, memory in MiB. */
export type Record = {
  /** The day of the run (ISO, UTC). */
  day: string;
  node: string;
  processor: string;
  inspections: number;
  /** The figures are the medians of so many runs. */
  runs: number;
  lines: readonly Line[];
};

const file = 'docs/speed.json';
const page = 'docs/speed.md';

/** Adds a run of today to the record, and writes the page anew that shows the record over time. */
export async function recordSpeed(
  run: Pick<Record, 'inspections' | 'runs' | 'lines'>,
): Promise<void> {
  const [processor] = cpus();
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record[]) : [];
  const now: Record = {
    day: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: `${String(cpus().length)} × ${processor?.model ?? 'an unknown processor'}`,
    ...run,
  };
  const all = [...before, now];
  await writeFormatted(file, JSON.stringify(all));
  await writeFormatted(page, speedPage(all));
}

async function writeFormatted(filepath: string, text: string): Promise<void> {
  writeFileSync(filepath, await formatted(filepath, text));
}

/** As the project lays out a file of that name. */
export async function formatted(filepath: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** The record as a page in Markdown: a table for each thing that was measured, the newest run first. */
export function speedPage(all: readonly Record[]): string {
  const names = [...new Set(all.flatMap(({ lines }) => lines.map(({ name }) => name)))];
  return `# Speed over time

\`npm run bench -- 10000 --record\` adds a run to [speed.json](speed.json) and writes this page. Processors differ, and those that are shared differ from hour to hour: compare runs on the same one. What does not depend on the machine is counted in steps, by a test (\`tests/steps\`).

${names.map((name) => `## ${capitalised(name)}\n\n${tableOf(name, all)}`).join('\n\n')}
`;
}

function tableOf(name: string, all: readonly Record[]): string {
  const rows = all.toReversed().flatMap((run) => {
    const line = run.lines.find((one) => one.name === name);
    if (!line) return [];
    const changed = line.everyday?.cpu.toFixed(1) ?? '';
    const { cpu, wall, peak } = line.cold;
    return [
      [
        run.day,
        ...[run.inspections, run.runs].map((number) => number.toLocaleString('en-GB')),
        ...[cpu.toFixed(1), wall.toFixed(1), Math.round(peak).toLocaleString('en-GB'), changed],
        `Node ${run.node}, ${run.processor}`,
      ],
    ];
  });
  const heads = ['CPU s', 'wall s', 'peak MiB', 'one file changed: CPU s', 'on'];
  return table([['day', 'inspections', 'runs', ...heads], ...rows]);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
