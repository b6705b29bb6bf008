import type { Problem } from '../../problems/problem.ts';
import { placed } from '../read/positions.ts';
import type { SourceFile } from '../read/source-file.ts';

/** A rule that one file may break in one place, with the reason. */
export type Exception = { rule: string; text: string; why: string };

/**
 * Takes out what a file is allowed, line by line.
 *
 * @param found what the rules found in the file's prose.
 * @param exceptions what the file's front matter allows.
 * @returns what is left, and each exception that nothing needs.
 */
export function withoutExceptions(
  source: SourceFile,
  found: readonly Problem[],
  exceptions: readonly Exception[],
): Problem[] {
  if (exceptions.length === 0) return [...found];
  const lines = source.body.split('\n');
  const allowed = (problem: Problem, { rule, text }: Exception) =>
    problem.code === rule && (lines[problem.line - source.bodyLine] ?? '').includes(text);
  const unused = exceptions.flatMap((exception, index) =>
    found.some((problem) => allowed(problem, exception))
      ? []
      : [unneeded(source, exception, index)],
  );
  const left = found.filter((problem) => !exceptions.some((one) => allowed(problem, one)));
  return [...left, ...unused.flat()];
}

function unneeded(source: SourceFile, { rule, text }: Exception, index: number): Problem[] {
  return placed(source, [
    {
      code: 'unused-exception',
      severity: 'error',
      file: source.file,
      field: ['exceptions', index],
      message: `Nothing breaks the rule “${rule}” in a line with “${text}”.`,
      fix: 'Take this exception out.',
    },
  ]);
}
