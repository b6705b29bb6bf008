import type { Node } from 'unist';
import type { Problem } from '../problems/problem.ts';

/** A problem found in prose. Line and column count from 1 in the text that was parsed. */
export type ProseFinding = Omit<Problem, 'file'>;

/** What a rule says of a place: everything of a finding but the place. */
export type Verdict = Omit<ProseFinding, 'line' | 'column'>;

/** Joins a verdict to the start of a node, or to the start of the text if the node has no place. */
export function at(node: Node | undefined, verdict: Verdict): ProseFinding {
  const start = node?.position?.start;
  return { ...verdict, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The line and column of an offset, as a parser counts them. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const starts = lineStartsOf(text);
  let line = 0;
  for (let step = starts.length; step >= 1; step = Math.floor(step / 2)) {
    while ((starts[line + step] ?? Infinity) <= offset) line += step;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Many places of one text are asked for in a row: its lines are looked for once. */
let latest = { text: '', starts: [0] };

function lineStartsOf(text: string): readonly number[] {
  if (latest.text !== text) {
    const ends = text.matchAll(/\r\n|\r|\n/g);
    latest = { text, starts: [0, ...ends.map(({ 0: end, index }) => index + end.length)] };
  }
  return latest.starts;
}

/** Joins a verdict to an offset of the parsed text. */
export function atOffset(text: string, offset: number, verdict: Verdict): ProseFinding {
  return { ...verdict, ...placeAt(text, offset) };
}

/** Where a text begins in the author's file. */
export type TextOrigin = { file: string; firstLine: number; firstColumn: number };

/** Moves findings from the parsed text to the author's file. Only the first line starts further in. */
export function inFile(findings: readonly ProseFinding[], origin: TextOrigin): Problem[] {
  return findings.map((finding) => ({
    ...finding,
    file: origin.file,
    line: finding.line + origin.firstLine - 1,
    column: finding.line === 1 ? finding.column + origin.firstColumn - 1 : finding.column,
  }));
}

/** Orders findings as they come in the text. */
export function byPosition(a: ProseFinding, b: ProseFinding): number {
  return a.line - b.line || a.column - b.column;
}
