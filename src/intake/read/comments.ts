import type { Problem } from '../../problems/problem.ts';
import type { SourceFile } from './source-file.ts';
import { comments } from './yaml-marks.ts';

/**
 * Comments that may be a part of what an author meant to say. YAML cuts a value at “ #” without a
 * word: “It is our #1 aim” would be published as “It is our”. So a comment has a line of its own, and
 * not one that goes on with the value above.
 */
export function commentProblems(source: SourceFile): Problem[] {
  const lines = source.yaml.split('\n');
  const starts = startsOf(lines);
  return comments(source.yaml).flatMap(({ offset }): Problem[] => {
    const index = starts.findLastIndex((start) => start <= offset);
    const column = offset - (starts[index] ?? 0);
    const before = (lines[index] ?? '').slice(0, column);
    const isFine = before.trim() === '' && !goesOn(lines, index, column);
    return isFine ? [] : [cut(source, index, column, before)];
  });
}

function startsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

/** A value that has its end: one between quotes, or in brackets, such as `report: {}`. */
const isWhole = /^(?:"[^"]*"|'[^']*'|\{.*\}|\[.*\])$/;

/** Whether a comment stands where a value of several lines would go on. */
function goesOn(lines: readonly string[], index: number, column: number): boolean {
  const above = lines.slice(0, index).findLast((line) => !/^\s*#/.test(line)) ?? '';
  const [, indent = '', value = ''] = /^(\s*(?:- +)*)[\w-]+:(?:\s+(\S.*))?$/.exec(above) ?? [];
  return value !== '' && !isWhole.test(value.trimEnd()) && column > indent.length;
}

function cut(
  { file, yamlLine }: SourceFile,
  index: number,
  column: number,
  before: string,
): Problem {
  const name = /(?<![\w-])([\w-]+):/.exec(before)?.[1];
  const where = name === undefined ? 'the value' : `“${name}”`;
  return {
    code: 'comment-in-value',
    severity: 'error',
    file,
    line: index + yamlLine,
    column: column + 1,
    message: `From the “#” on, this line is a comment: ${where} would be cut short there.`,
    fix: 'Put the whole value between double quotes. If it is a comment, give it a line of its own above.',
  };
}
