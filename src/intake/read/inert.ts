import { withoutCommands } from '../../problems/inert.ts';
import type { Problem } from '../../problems/problem.ts';

/** What a terminal obeys, hides or turns around: controls, line ends, invisible and broken characters. */
const ACTIVE = /[\p{C}\p{Zl}\p{Zp}\uFFFD]/gu;

/** Whether a name has a character that must not reach a terminal, an address or a log. */
export function isActive(text: string): boolean {
  return text.search(ACTIVE) !== -1;
}

/** A text with such characters written out, as `\u{1B}`: safe to print in any report. */
export function writtenOut(text: string): string {
  return text.replace(ACTIVE, codeOf);
}

/** The first such character of a text as people look it up, such as `U+001B`. */
export function firstActive(text: string): string {
  const hex = (ACTIVE_ONCE.exec(text)?.[0] ?? '').codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `U+${hex.padStart(4, '0')}`;
}

const ACTIVE_ONCE = new RegExp(ACTIVE.source, 'u');

function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

/** A problem whose words cannot do anything but be read, whatever the content has in it. */
export function inertProblem(problem: Problem): Problem {
  const { file, message, fix } = problem;
  if (
    ![file, message, fix].some(
      (text) => isActive(text) || text.includes('##') || text.includes('::'),
    )
  )
    return problem;
  const shown = (text: string): string => withoutCommands(writtenOut(text));
  return { ...problem, file: shown(file), message: shown(message), fix: shown(fix) };
}
