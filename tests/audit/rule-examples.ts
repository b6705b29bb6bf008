import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is wrong, and the same done right, as lines of HTML. */
export type Example = { wrong: string; right: string };

const faults = join(import.meta.dirname, 'faults');
const sites = join(import.meta.dirname, 'sites');

/** In letters: what is longer shows less. */
const longest = 700;

/** What a planted fault has that its twin has not, and the other way round. */
function exampleOf(fault: string, twin: string): Example | undefined {
  const [wrong, right] = [linesOf(fault), linesOf(twin)];
  const only = (lines: readonly string[], others: readonly string[]): string =>
    lines.filter((line) => !others.includes(line)).join('\n');
  const example = { wrong: only(wrong, right), right: only(right, wrong) };
  const size = Math.max(example.wrong.length, example.right.length);
  return size > 0 && size <= longest ? example : undefined;
}

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim());

/** Examples by the ids of the rules: the planted faults and their twins, written once. */
export function ruleExamples(): Record<string, Example> {
  const onPages = globSync('*/*.fault.html', { cwd: faults })
    .sort()
    .map((file) => ({
      id: (file.split('/')[0] ?? '').replace(/^axe-/u, 'axe/'),
      example: exampleOf(join(faults, file), join(faults, file.replace('.fault.', '.twin.'))),
    }));
  const acrossPages = globSync('*/fault/**/*.html', { cwd: sites })
    .sort()
    .map((file) => ({
      id: file.split('/')[0] ?? '',
      example: exampleOf(join(sites, file), join(sites, file.replace('/fault/', '/twin/'))),
    }));
  const examples: Record<string, Example> = {};
  for (const { id, example } of [...onPages, ...acrossPages])
    if (example !== undefined) examples[id] ??= example;
  return Object.fromEntries(Object.entries(examples).sort(([a], [b]) => (a < b ? -1 : 1)));
}
