import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../problems/problem.ts';
import { readSource } from '../../read/entry.ts';
import { frontMatter } from '../../read/front-matter.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { placed } from '../../read/positions.ts';
import { readText } from '../../read/text.ts';
import { collections } from '../../../schemas/collections.ts';
import type { PlannedFile } from '../plan/planned.ts';
import { cellProblem } from '../spreadsheet/row.ts';
import { differences, type CellChange } from './differences.ts';
import { editYaml, newFile } from './edit.ts';

/** The one problem that stops nothing but itself: an editor has to choose. */
export const changedResult = 'changed-result';

/** What an import does to one file. */
export type FileOutcome = {
  file: string;
  status: 'created' | 'updated' | 'unchanged' | 'conflict';
  /** The whole new text, where the file is written. */
  text?: string;
  /** What changes, conflicts that are accepted included. */
  changes: CellChange[];
  /** What an editor has to settle, and what stands in the way. */
  problems: Problem[];
};

/**
 * Holds a planned file against the one that is there.
 *
 * @param folder the content folder.
 * @param accept whether a changed result is taken.
 */
export function compareWithFile(
  folder: string,
  planned: PlannedFile,
  accept: boolean,
): FileOutcome {
  const { file } = planned;
  const path = join(folder, file);
  if (!existsSync(path)) return created(planned);
  const text = readText(path, file);
  const source = readSource(path, file, '.md');
  if (typeof text !== 'string') return broken(file, [text]);
  if (!('yaml' in source)) return broken(file, [source]);
  const front = frontMatter(source);
  const mistakes = [...source.problems, ...front.problems];
  if (mistakes.length > 0) return broken(file, mistakes);
  const wanted = 'data' in planned ? planned.data : planned.partial;
  const all = differences(front.data, wanted);
  const changes = all.filter(({ isContested }) => accept || !isContested);
  const conflicts = all.filter(({ isContested }) => !accept && isContested);
  const problems = placed(
    source,
    conflicts.map((one) => conflict(file, one, planned)),
  );
  const status = problems.length > 0 ? 'conflict' : changes.length > 0 ? 'updated' : 'unchanged';
  const edited = changes.length > 0 ? { text: withChanges(text, source, changes, planned) } : {};
  return { file, status, changes, problems, ...edited };
}

function created(planned: PlannedFile): FileOutcome {
  const { file, row } = planned;
  if ('data' in planned) {
    return { file, status: 'created', text: newFile(planned.data), changes: [], problems: [] };
  }
  const column = row.columns[0] ?? '';
  const message = `There is no inspection ${file}.`;
  const fix = 'Correct the name, or import the spreadsheet of inspections with this one.';
  return broken(file, [cellProblem(row, column, message, fix)]);
}

/** Puts the new front matter into the text of the file; the prose below stays as it is. */
function withChanges(
  text: string,
  { yaml }: SourceFile,
  changes: readonly CellChange[],
  { collection }: PlannedFile,
): string {
  const steps = changes.flatMap((one) => one.steps);
  const start = text.indexOf('\n') + 1;
  const edited = editYaml(yaml, steps, collections[collection]);
  return text.slice(0, start) + edited + text.slice(start + yaml.length);
}

function conflict(file: string, { field, before, after }: CellChange, { row }: PlannedFile) {
  return {
    code: changedResult,
    severity: 'error' as const,
    file,
    field,
    message: `The file says “${before ?? ''}”; row ${String(row.number)} of ${row.file} says “${after}”.`,
    fix: 'Look it up in the report. To take what the spreadsheet says, import again with --accept.',
  };
}

function broken(file: string, problems: Problem[]): FileOutcome {
  return { file, status: 'unchanged', changes: [], problems };
}
