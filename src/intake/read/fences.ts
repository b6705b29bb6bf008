import type { Problem } from '../../problems/problem.ts';

/** A line of hyphens or dashes that is not the three hyphens around front matter. */
const DASHES = /^[-\u2010-\u2015\u2212]+$/;

/** Why a file has no front matter: a program changed the three hyphens, or they are not there. */
export function noFrontMatter(file: string, source: string): Problem {
  const lines = source.split('\n', 500).map((line) => line.trim());
  const [first = ''] = lines;
  if (lines.every((line) => line === '')) return problem(file, 1, 'The file is empty.', FORM);
  if (first !== '---') {
    const fence = lines.indexOf('---');
    const isField = /^[\w-]+:(?:\s|$)/.test(lines[fence + 1] ?? '');
    if (fence > 0 && isField) return linesBefore(file);
    return DASHES.test(first)
      ? wrongFence(file, 1, first)
      : problem(file, 1, 'The file does not begin with front matter.', FORM);
  }
  const index = lines.findIndex((line, place) => place > 0 && DASHES.test(line));
  if (index > 0) return wrongFence(file, index + 1, lines[index] ?? '');
  return problem(file, 1, 'The front matter never ends.', FORM);
}

function wrongFence(file: string, line: number, found: string): Problem {
  const message = `“${found.slice(0, 20)}” is not a line of three hyphens.`;
  const fix = 'Write “---”. Some programs make a dash of hyphens, or a line of more of them.';
  return problem(file, line, message, fix);
}

function linesBefore(file: string): Problem {
  const message = 'There are lines before the front matter.';
  return problem(file, 1, message, 'Take out all that stands above the first line of “---”.');
}

const FORM =
  'Write a line of three hyphens, the fields, another line of three hyphens, then the text.';

function problem(file: string, line: number, message: string, fix: string): Problem {
  return { code: 'no-front-matter', severity: 'error', file, line, column: 1, message, fix };
}
