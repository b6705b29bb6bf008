import { join } from 'node:path';
import type { FieldPath, Finding, Problem } from '../../src/domain/problems.ts';
import { checkLanguage, type Vocabulary } from '../../src/markdown/language/check.ts';
import { renderInline } from '../../src/markdown/render.ts';
import { readSource } from '../../src/read/entry.ts';
import { placed } from '../../src/read/positions.ts';
import type { LinesOfFile } from './line-fields.ts';

/** What is wrong in the lines of front matter that are rendered as Markdown, harm and words alike. */
export function lineProblems(
  folder: string,
  { file, lines }: LinesOfFile,
  vocabulary: Vocabulary,
): Problem[] {
  const findings = lines.flatMap(({ text, field }) => findingsIn(text, file, field, vocabulary));
  if (findings.length === 0) return [];
  const source = readSource(join(folder, file), file, '.md');
  return 'yaml' in source ? placed(source, findings) : [source];
}

function findingsIn(
  text: string,
  file: string,
  field: FieldPath,
  vocabulary: Vocabulary,
): Finding[] {
  const harm = renderInline(text, { file }).problems;
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
