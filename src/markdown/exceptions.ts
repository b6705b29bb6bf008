import type { Problem } from '../domain/problems.ts';

/** A problem that an author lets stand, with the reason. It is as narrow as one file and phrase. */
export type Exception = {
  /** The code of the problem, such as `avoid-word`. */
  rule: string;
  /** Words that the problem's message quotes. */
  text: string;
  /** Why it stays. */
  why: string;
  /** Where the exception stands in the file. Default 1. */
  line?: number;
};

/** What protects readers is not open to exceptions. */
const NEVER = /^(?:unsafe-|raw-html$|too-|image$|footnote$|block-|code-block$|tick-box$)/;

/**
 * Takes the problems of one file that an exception lets stand away, and adds one for each
 * exception that is not used any more or can't be made. Give it all problems of the file at once.
 */
export function applyExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
  file: string,
): Problem[] {
  const left = problems.filter((problem) => !exceptions.some((one) => covers(one, problem)));
  const unused = exceptions.filter((one) => !problems.some((problem) => covers(one, problem)));
  return [...left, ...unused.map((exception) => complain(exception, file))];
}

function covers({ rule, text }: Exception, problem: Problem): boolean {
  if (rule !== problem.code || NEVER.test(rule)) return false;
  return problem.message.toLowerCase().includes(text.toLowerCase());
}

function complain({ rule, text, line = 1 }: Exception, file: string): Problem {
  const place = { file, line, column: 1, severity: 'error' } as const;
  if (NEVER.test(rule)) {
    const message = `The rule “${rule}” protects readers and has no exceptions.`;
    return { ...place, code: 'forbidden-exception', message, fix: 'Change the text instead.' };
  }
  return {
    ...place,
    code: 'unused-exception',
    message: `The exception for “${text}” (${rule}) is not needed.`,
    fix: 'Delete it, or copy its text from the words in “” of the problem it is for.',
  };
}
