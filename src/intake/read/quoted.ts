import type { Problem } from '../../problems/problem.ts';
import type { SourceFile } from './source-file.ts';

/** A whole value between curly marks, with none of them inside. */
const CURLY = /^(\s*(?:- +)*(?:[\w-]+:\s+)?)(“[^“”]*”|‘[^‘’]*’|[“”][^\s“”]*)\s*$/;

/**
 * Values between curly quotation marks. To YAML they are letters of the value: an editor meant them
 * for YAML, and residents would read them. A quotation that is meant goes between straight ones.
 */
export function quotedValues({ file, yaml, yamlLine }: SourceFile): Problem[] {
  if (!/[“”‘]/.test(yaml)) return [];
  return yaml.split('\n').flatMap((line, index): Problem[] => {
    const [, before, value = ''] = CURLY.exec(line) ?? [];
    if (before === undefined) return [];
    return [
      {
        ...{ code: 'curly-quotes', severity: 'error', file },
        ...{ line: index + yamlLine, column: before.length + 1 },
        message: 'Curly quotation marks stand around this value and would be shown.',
        fix:
          `Write: ${before.trim()} ${value.replaceAll(/^[“‘”]|[”’"']$/g, '')}`.replace(
            /(?<![.!?])$/u,
            '.',
          ) + ` To show the marks, put straight ones around them: '${value}'.`,
      },
    ];
  });
}
