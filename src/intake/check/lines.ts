import type { FieldPath, Finding, Problem } from '../../problems/problem.ts';
import { checkLanguage, type Vocabulary } from '../../markdown/language/check.ts';
import { checkInline } from '../../markdown/render.ts';
import type { SourceFile } from '../read/source-file.ts';
import { placed } from '../read/positions.ts';
import type { FieldLine } from './line-fields.ts';

/** What is wrong in the lines of front matter that are rendered as Markdown, harm and words alike. */
export function lineProblems(
  source: SourceFile,
  lines: readonly FieldLine[],
  vocabulary: Vocabulary,
): Problem[] {
  const findings = lines.flatMap(({ text, field }) =>
    findingsIn(text, source.file, field, vocabulary),
  );
  return findings.length === 0 ? [] : placed(source, findings);
}

function findingsIn(
  text: string,
  file: string,
  field: FieldPath,
  vocabulary: Vocabulary,
): Finding[] {
  const harm = checkInline(text, { file });
  const language = checkLanguage(text, { file, vocabulary }).problems;
  return [...harm, ...language].map(({ code, severity, message, fix }) => ({
    code,
    severity,
    file,
    field,
    message,
    fix,
  }));
}
