import type { Problem } from '../../problems/problem.ts';

/** The lines that git puts around two versions of the same words. */
const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;
const OPENING = /^(?:<{7}|>{7})(?: .*)?$/;

/** What is left of a text when its marks are, and whether there were any. */
export type Unmarked = { text: string; problems: Problem[]; lines: ReadonlySet<number> };

/**
 * Finds the marks that a merge leaves where two people changed the same lines. Both versions would be
 * published, one after the other.
 *
 * @returns the text with its marks blanked, so that all other lines keep their numbers.
 */
export function withoutMergeMarks(file: string, text: string): Unmarked {
  if (!/^(?:<{7}|>{7})/m.test(text)) return { text, problems: [], lines: new Set() };
  const lines = text.split('\n');
  const marked = lines.flatMap((line, index) => (MARK.test(line) ? [index] : []));
  // An end without a beginning is a mark as well; in between there may be any number of others.
  const openings = marked.filter((index) => lines[index]?.startsWith('<'));
  const told =
    openings.length > 0 ? openings : marked.filter((index) => OPENING.test(lines[index] ?? ''));
  return {
    text: lines.map((line, index) => (marked.includes(index) ? '' : line)).join('\n'),
    problems: told.map((index) => problem(file, index + 1)),
    lines: new Set(marked.map((index) => index + 1)),
  };
}

function problem(file: string, line: number): Problem {
  return {
    code: 'merge-mark',
    severity: 'error',
    file,
    line,
    column: 1,
    message: 'Two versions of these lines stand here, with the marks that a merge left.',
    fix: 'Keep the version that is right, and take the other one and the lines of <<<<<<<, ======= and >>>>>>> out.',
  };
}
