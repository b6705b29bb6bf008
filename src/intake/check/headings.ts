import type { Problem } from '../../problems/problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import { placed } from '../read/positions.ts';
import type { FieldLine } from './line-fields.ts';

/** Headings that front matter names and that the body does not have, each at its line. */
export function missingHeadings(source: SourceFile, headings: readonly FieldLine[]): Problem[] {
  const there = [...source.body.matchAll(/^#{2,6} +(\S.*)$/gmu)].map(([, words = '']) =>
    words.trimEnd(),
  );
  const findings = headings
    .filter(({ text }) => !there.includes(text))
    .map(({ field, text }) => ({
      code: 'no-such-heading',
      severity: 'error' as const,
      file: source.file,
      field,
      message: `The summary has no heading “${text}”.`,
      fix:
        there.length > 0
          ? `Write one that stands below: ${there.map((words) => `“${words}”`).join(', ')}.`
          : 'Write the summary below with its headings, or take this entry out.',
    }));
  return findings.length === 0 ? [] : placed(source, findings);
}
