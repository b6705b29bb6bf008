import { countedInDigits } from '../../wording/words.ts';
import { written, type Diagnosis } from './diagnosis.ts';

/** A line that begins where nothing around it does. */
export function indentation(lines: readonly string[]): Diagnosis | undefined {
  const glued = lines.findIndex((line) => /^\s*-[A-Za-z][\w-]*:(?:\s|$)/.test(line));
  const gluedLine = lines[glued];
  if (gluedLine !== undefined) {
    const column = gluedLine.search(/\S/) + 1;
    const mended = gluedLine.replace('-', '- ');
    return { index: glued, column, ...written('There is no space after the hyphen.', mended) };
  }
  const misplaced = misplacedLine(lines);
  if (!misplaced) return undefined;
  const { index, column, like } = misplaced;
  const line = (lines[index] ?? '').trim();
  return {
    index,
    column: 1,
    message: 'This line is indented otherwise than the lines that it belongs to.',
    fix: `Begin it right below “${like}” above: ${column === 0 ? 'with no space' : `with ${countedSpaces(column)}`} before it.`,
    mended: `${' '.repeat(column)}${line}`,
  };
}

function countedSpaces(count: number): string {
  return countedInDigits(count, 'space', 'spaces');
}

/** A line that begins in a column where nothing around it does, counted from 0, and where it belongs. */
type Misplaced = { index: number; column: number; like: string };

/** What is open above a line: a group of fields, or a list, by the column in which its parts begin. */
type Open = { column: number; kind: 'fields' | 'list'; like: string };

/**
 * Finds the first line whose indentation fits nothing above it. A parser knows only where it could not
 * go on, which may be lines further down.
 */
function misplacedLine(lines: readonly string[]): Misplaced | undefined {
  let open: Open[] = [];
  let closed: Open[] = [];
  let takesMore = true;
  let before = -1;
  for (const [index, line] of lines.entries()) {
    const parts = partsOf(line);
    if (!parts) continue;
    const [{ column, kind }] = parts.opens;
    const outer = open.filter((one) => one.column <= column);
    const fits = outer.some((one) => one.column === column && one.kind === kind);
    if (!fits && !takesMore) {
      const isBack = closed.some((one) => one.column === column && one.kind === kind);
      return isBack ? below(lines, before, innermost(closed)) : below(lines, index, open);
    }
    closed = open.filter((one) => one.column > column);
    open = [...outer.filter((one) => one.column < column || one.kind !== 'fields'), ...parts.opens];
    open = open.filter((one, place) => open.findLastIndex((other) => same(one, other)) === place);
    takesMore = parts.takesMore;
    before = index;
  }
  return undefined;
}

function same(a: Open, b: Open): boolean {
  return a.column === b.column && a.kind === b.kind;
}

/** The columns in which a line’s hyphens and its name begin, and whether fields may follow inside it. */
function partsOf(line: string): { opens: [Open, ...Open[]]; takesMore: boolean } | undefined {
  const [, indent = '', dashes = '', name, after = ''] =
    /^( *)((?:- +)*)(?:([\w-]+):(?=\s|$))?(.*)/s.exec(line) ?? [];
  const value = after.trimStart();
  const opens: Open[] = [...dashes.matchAll(/-/g)].map((dash) => ({
    column: indent.length + dash.index,
    kind: 'list',
    like: `- ${name ?? value.slice(0, 20)}`,
  }));
  if (name !== undefined)
    opens.push({ column: indent.length + dashes.length, kind: 'fields', like: name });
  const [first, ...rest] = opens;
  return first && { opens: [first, ...rest], takesMore: /^(?:#.*)?$/.test(value) };
}

function innermost(open: readonly Open[]): Open[] {
  const deepest = Math.max(...open.map(({ column }) => column));
  return open.filter(({ column }) => column === deepest);
}

/** The nearest column in which a line of its kind may begin; of two as near, the one that goes on. */
function below(lines: readonly string[], index: number, open: readonly Open[]) {
  const parts = partsOf(lines[index] ?? '');
  const next = lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  if (!parts) return undefined;
  const [{ column, kind }] = parts.opens;
  const far = (one: Open): number => Math.abs(one.column - column);
  const goesOn = next.search(/\S|$/) >= column;
  const [best] = open
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => far(a) - far(b) || (goesOn ? b.column - a.column : a.column - b.column));
  return best && { index, column: best.column, like: best.like };
}
