import { damage } from '../damaged-text.ts';
import { atOffset, type ProseFinding } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/**
 * What a program or a hurry has damaged. Each kind is told once in a text, where it begins. What stands
 * in a comment of HTML goes with the comment, which is told already.
 */
export const damaged: ProseRule = ({ source }): ProseFinding[] =>
  damage(withoutComments(source), 'body').map(({ code, index, message, fix }) =>
    atOffset(source, index, { code, severity: 'error', message, fix }),
  );

function withoutComments(source: string): string {
  return source.replaceAll(/<!--[^]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}
