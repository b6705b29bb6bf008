import { inert, inertIn } from './inert.ts';
import type { Problem } from './problem.ts';

/**
 * One problem as a workflow command, which GitHub shows beside the line it speaks of.
 *
 * @param more what else to say, after the fix.
 */
export function toAnnotation(problem: Problem, more = ''): string {
  const { severity, file, line, column, code, message, fix } = inertIn(problem);
  const command = severity === 'error' ? 'error' : 'notice';
  const place = `file=${property(file)},line=${String(line)},col=${String(column)},title=${property(code)}`;
  return `::${command} ${place}::${data(`${message} ${fix}${inert(more)}`)}`;
}

/** The escapes of workflow commands: data may hold colons and commas, properties may not. */
export function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
