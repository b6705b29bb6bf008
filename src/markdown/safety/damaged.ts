import { damage } from '../damaged-text.ts';
import { atOffset, type ProseFinding } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** What a program or a hurry has damaged. Each kind is told once in a text, where it begins. */
export const damaged: ProseRule = ({ source }): ProseFinding[] =>
  damage(source, 'body').map(({ code, index, message, fix }) =>
    atOffset(source, index, { code, severity: 'error', message, fix }),
  );
