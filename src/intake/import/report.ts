import { countedInDigits } from '../../wording/words.ts';
import type { Problem } from '../../problems/problem.ts';
import { inertProblem } from '../read/inert.ts';
import type { FileOutcome } from './files/compare.ts';
import type { CellChange } from './files/differences.ts';
import type { Imported } from './run.ts';

/** Everything an import has to say, line by line, the summary last. */
export function reportLines(
  { outcomes, problems, written, movedDays = [] }: Imported,
  dryRun: boolean,
): string[] {
  const changed = dryRun ? previewLines(outcomes) : outcomes.flatMap(changeLines);
  const isBad = problems.some(({ severity }) => severity === 'error') && !written && !dryRun;
  return [
    // Before they are put together: what rows say is quoted from them.
    ...causesIn(problems.map(inertProblem)).flatMap(problemLines),
    ...changed,
    ...movedDays,
    ...(isBad ? ['Nothing was written.'] : []),
    ...(dryRun ? ['This was a dry run: nothing was written.'] : []),
    summary(outcomes),
  ];
}

/** From so many rows on, what has one cause is told once. */
const many = 4;

/** A row with a mistake that others have too, and what it says itself where that differs. */
type Row = { number: number; says: string };

/** A problem, and where many rows have it, all of them. */
type Cause = Problem & { rows?: readonly Row[] };

/** The same mistake in many rows, such as a date in another form in each, is one cause. */
function causesIn(problems: readonly Problem[]): Cause[] {
  const byCause = Map.groupBy(problems, ({ severity, file, code, column, message, fix }) =>
    JSON.stringify([severity, file, code, column, kindOf(message), kindOf(fix)]),
  );
  return [...byCause.values()].flatMap((same) => {
    const [first] = same;
    const rows = same.map(({ line, message }) => ({
      number: Number(/^Row (\d+)/.exec(message)?.[1] ?? line),
      says: quotedIn(message),
    }));
    return first && same.length >= many ? [{ ...first, rows }] : same;
  });
}

/** What a message quotes of a row. */
function quotedIn(message: string): string {
  return /“[^“”]*”/.exec(message)?.[0] ?? '';
}

/** A sentence without what differs from row to row. */
function kindOf(sentence: string): string {
  return sentence
    .replaceAll(/“[^“”]*”/g, '“”')
    .replaceAll(/\d{1,2} \p{Lu}\p{L}+ \d{4}/gu, '0')
    .replaceAll(/[\d-]+/g, '0');
}

/** A problem of a spreadsheet, line by line. */
export function problemLines(problem: Cause): string[] {
  const { severity, file, line, column, message, fix, rows } = problem;
  const place = `${file}:${String(line)}:${String(column)}`;
  return [
    `${severity === 'error' ? 'Error' : 'Advice'}  ${place}`,
    `  ${message}`,
    `  ${fix}`,
    ...(rows === undefined ? [] : [`  The same in ${rowsOf(rows)}.`]),
    '',
  ];
}

/** How many rows, or runs of rows, a line names; and up to how many it says what stands in each. */
const mostNamed = 40;
const mostQuoted = 12;

/** Every row by its number: those that follow each other, and say the same, as “2 to 9”. */
function rowsOf(rows: readonly Row[]): string {
  const values = new Set(rows.map(({ says }) => says));
  const differ = values.size > 1 && rows.length <= mostQuoted;
  const runs: { from: number; to: number; says: string }[] = [];
  for (const { number, says: quoted } of rows) {
    const says = differ ? quoted : '';
    const last = runs.at(-1);
    if (last?.to === number - 1 && last.says === says) last.to = number;
    else runs.push({ from: number, to: number, says });
  }
  const named = runs.slice(0, mostNamed).map(({ from, to, says }) => {
    const place = from === to ? String(from) : `${String(from)} to ${String(to)}`;
    return differ ? `${place} (${says})` : place;
  });
  const rest = runs.length > mostNamed ? ' and others' : '';
  return `${countedInDigits(rows.length, 'row')}: ${named.join(', ')}${rest}`;
}

/** A changed file is named fact by fact. */
function changeLines({ file, changes }: FileOutcome): string[] {
  return changes.length > 0 ? [`update ${file}`, ...changes.map(changeLine)] : [];
}

/** What would change as a table, and the files that would be made. */
function previewLines(outcomes: readonly FileOutcome[]): string[] {
  const created = outcomes.filter(({ status }) => status === 'created');
  const rows = outcomes
    .filter(({ status }) => status !== 'created')
    .flatMap(({ file, changes }) =>
      changes.map(({ field, before = '', after }) => [file, nameOf(field), before, after]),
    );
  return [
    ...created.map(({ file }) => `create ${file}`),
    ...(rows.length > 0 ? tableOf([['file', 'field', 'now', 'then'], ...rows]) : []),
  ];
}

/** Longer values are cut: the file has them whole. */
const widest = 60;

function tableOf(rows: readonly (readonly string[])[]): string[] {
  const cut = rows.map((row) =>
    row.map((cell) => (cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell)),
  );
  const widths = (cut[0] ?? []).map((_, index) =>
    Math.max(...cut.map((row) => (row[index] ?? '').length)),
  );
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const [header = [], ...body] = cut;
  return [lineOf(header), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(lineOf)];
}

function nameOf(field: CellChange['field']): string {
  return field.filter((key) => typeof key === 'string').join('.');
}

function changeLine({ field, before, after }: CellChange): string {
  const name = nameOf(field);
  return before === undefined ? `  ${name}: ${after}` : `  ${name}: ${before} → ${after}`;
}

function summary(outcomes: readonly FileOutcome[]): string {
  const count = (status: FileOutcome['status']): string =>
    String(outcomes.filter((one) => one.status === status).length);
  return `created ${count('created')}, updated ${count('updated')}, unchanged ${count('unchanged')}, conflicts ${count('conflict')}`;
}
