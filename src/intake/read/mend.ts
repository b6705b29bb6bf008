import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../problems/problem.ts';
import { diagnose, isTabbed, reference, withoutTabs } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { SourceFile } from './source-file.ts';
import { references } from './yaml-marks.ts';

/** YAML that can be read, with what was wrong in it and the lines that were put right for that. */
export type Mended = { yaml: string; problems: Problem[]; lines: ReadonlySet<number> };

/** More mistakes than a person makes in one file: what comes after them follows from them. */
const MOST = 25;

/**
 * Finds the mistakes in the YAML of a file one by one. Each is put out of the way, so that the next
 * one that is told has a cause of its own, and what else is in the file can still be read.
 *
 * @returns the YAML as far as it can be read; undefined in `yaml` where the rest cannot.
 */
export function mend(source: SourceFile): Omit<Mended, 'yaml'> & { yaml: string | undefined } {
  const lines = source.yaml.split('\n');
  const mended = new Set<number>();
  const problems: Problem[] = [];
  const put = (found: Diagnosis): boolean => {
    problems.push(asProblem(source, found));
    const isNew = !mended.has(found.index);
    mended.add(found.index);
    if (found.mended !== undefined) lines[found.index] = found.mended;
    return isNew && found.mended !== undefined;
  };
  const done = (yaml: string | undefined) => ({ yaml, problems, lines: mended });
  for (const { offset } of references(source.yaml)) {
    const index = source.yaml.slice(0, offset).split('\n').length - 1;
    if (!mended.has(index)) put(reference(lines, index));
    if (problems.length >= MOST) return done(undefined);
  }
  while (problems.length < MOST) {
    const error = firstError(lines.join('\n'));
    if (error === undefined) return done(lines.join('\n'));
    const found = diagnose(lines, error, source.yamlLine);
    if (isTabbed(lines[found.index] ?? '')) return done(withoutTabsIn(put, lines, mended, found));
    if (mended.has(found.index) || !put(found)) return done(undefined);
  }
  return done(undefined);
}

/**
 * Tabs are one mistake, however many lines have them. What lies deeper than two steps may have been
 * told by them alone, so where the lines fit no more, nothing else is said.
 */
function withoutTabsIn(
  put: (found: Diagnosis) => boolean,
  lines: string[],
  mended: Set<number>,
  found: Diagnosis,
): string | undefined {
  put(found);
  for (const [index, line] of lines.entries()) {
    if (!isTabbed(line)) continue;
    lines[index] = withoutTabs(line);
    mended.add(index);
  }
  const yaml = lines.join('\n');
  return firstError(yaml) === undefined ? yaml : undefined;
}

/** The first mistake that a parser finds, with the line it stands in, counted from 0. */
function firstError(yaml: string) {
  const counter = new LineCounter();
  try {
    const { errors } = parseDocument(yaml, {
      lineCounter: counter,
      prettyErrors: false,
      stringKeys: true,
    });
    const [first] = errors.sort((a, b) => a.pos[0] - b.pos[0]);
    if (!first) return undefined;
    const { line, col } = counter.linePos(first.pos[0]);
    return { code: first.code, message: first.message, index: line - 1, column: col };
  } catch {
    const message = 'The fields are nested too deep.';
    return { code: 'TOO_DEEP', message, index: 0, column: 1 };
  }
}

function asProblem({ file, yamlLine }: SourceFile, { index, column, message, fix }: Diagnosis) {
  const line = index + yamlLine;
  return { code: 'broken-yaml', severity: 'error' as const, file, line, column, message, fix };
}
