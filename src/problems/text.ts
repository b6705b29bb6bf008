import { countedInDigits } from '../wording/words.ts';
import { inertIn } from './inert.ts';
import type { Problem } from './problem.ts';

/**
 * Tells problems the way an officer reads them: file by file, each with its place, what is wrong
 * and what to write instead.
 *
 * @param root what the files' names are put behind, such as the content folder.
 */
export function reportProblems(problems: readonly Problem[], root: string): string {
  const byFile = Map.groupBy(inertIn(problems), (problem) => problem.file);
  const files = [...byFile].map(([file, ofFile]) => {
    const lines = ofFile.map(
      ({ line, column, code, message, fix }) =>
        `  ${root}/${file}:${String(line)}:${String(column)}  ${message} (${code})\n      ${fix}`,
    );
    return lines.join('\n');
  });
  return files.join('\n\n');
}

/** “1 error”, “3 errors”, “no errors”. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? `no ${many}` : countedInDigits(count, one, many);
}
