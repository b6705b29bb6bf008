import type { Problem } from '../../problems/problem.ts';
import type { Outcome } from './files/compare.ts';
import type { Change } from './files/differences.ts';
import type { Imported } from './run.ts';

/** Everything an import has to say, line by line, the summary last. */
export function reportLines(
  { outcomes, problems, written, movedDays = [] }: Imported,
  dryRun: boolean,
): string[] {
  const changed = outcomes.flatMap((one) => changeLines(one, dryRun));
  const isBad = problems.some(({ severity }) => severity === 'error') && !written && !dryRun;
  return [
    ...problems.flatMap(problemLines),
    ...changed,
    ...movedDays,
    ...(isBad ? ['Nothing was written.'] : []),
    ...(dryRun ? ['This was a dry run: nothing was written.'] : []),
    summary(outcomes),
  ];
}

/** A problem of a spreadsheet, line by line. */
export function problemLines({ severity, file, line, column, message, fix }: Problem): string[] {
  const place = `${file}:${String(line)}:${String(column)}`;
  return [`${severity === 'error' ? 'Error' : 'Advice'}  ${place}`, `  ${message}`, `  ${fix}`, ''];
}

/** A new file is named only in a dry run; a changed one always, fact by fact. */
function changeLines({ file, status, changes }: Outcome, dryRun: boolean): string[] {
  if (status === 'created') return dryRun ? [`create ${file}`] : [];
  return changes.length > 0 ? [`update ${file}`, ...changes.map(changeLine)] : [];
}

function changeLine({ field, before, after }: Change): string {
  const name = field.filter((key) => typeof key === 'string').join('.');
  return before === undefined ? `  ${name}: ${after}` : `  ${name}: ${before} → ${after}`;
}

function summary(outcomes: readonly Outcome[]): string {
  const count = (status: Outcome['status']): string =>
    String(outcomes.filter((one) => one.status === status).length);
  return `created ${count('created')}, updated ${count('updated')}, unchanged ${count('unchanged')}, conflicts ${count('conflict')}`;
}
