import { damage } from '../damaged-text.ts';
import { atOffset, type Finding } from '../finding.ts';
import type { Rule } from '../page.ts';

/** What a program or a hurry has damaged. Each kind is told once in a text, where it begins. */
export const damaged: Rule = ({ source }): Finding[] =>
  damage(source, 'body').map(({ code, index, message, fix }) =>
    atOffset(source, index, { code, severity: 'error', message, fix }),
  );
