import { join } from 'node:path';
import type { FieldPath, Finding, Problem } from '../../src/domain/problems.ts';
import { checkLanguage, type Vocabulary } from '../../src/markdown/language/check.ts';
import { renderInline } from '../../src/markdown/render.ts';
import { readSource } from '../../src/read/entry.ts';
import { placed } from '../../src/read/positions.ts';
import type { Entry } from '../../src/schemas/collections.ts';

/** What is wrong in the lines of front matter that are rendered as Markdown, harm and words alike. */
export function lineProblems(
  folder: string,
  { file, data }: Entry<'inspections'>,
  vocabulary: Vocabulary,
): Problem[] {
  const findings = (['strengths', 'improvements'] as const).flatMap((list) =>
    data[list].flatMap(({ text }, index) =>
      findingsIn(text, file, [list, index, 'text'], vocabulary),
    ),
  );
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
