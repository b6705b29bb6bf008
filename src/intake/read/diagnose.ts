import { almostField } from './almost-field.ts';
import type { Diagnosis } from './diagnosis.ts';
import { indentation } from './indentation.ts';

/** A mistake as a YAML parser finds it. Lines count from 0, columns from 1. */
type ParserError = { code: string; message: string; index: number; column: number };

/** A line of YAML taken apart: what comes before the value, its name, the value. */
type Line = { head: string; name: string | undefined; value: string };

/**
 * What an author did, as the line itself shows it. A parser knows only where it could not go on.
 *
 * @param firstLine the number of the first line in the author’s file.
 */
export function diagnose(
  lines: readonly string[],
  error: ParserError,
  firstLine: number,
): Diagnosis {
  const { index } = culprit(lines, error);
  const line = lines[index] ?? '';
  const at = { index, column: line.search(/\S|$/) + 1 };
  if (isTabbed(line)) return { ...at, column: 1, ...TAB, mended: withoutTabs(line) };
  if (error.code === 'DUPLICATE_KEY')
    return { ...at, ...twice(lines, index, firstLine), mended: '' };
  if (error.code === 'TOO_DEEP') return { ...at, ...DEEP, mended: undefined };
  const parts = taken(line);
  if (!parts) return { ...at, ...(almostField(line) ?? { ...ASTRAY, mended: '' }) };
  const message = reason(parts);
  if (message !== undefined) return { index, ...inQuotes(parts, message) };
  return indentation(lines) ?? { index: error.index, column: error.column, ...other(error) };
}

/** Whether a line is indented with a tab. */
export function isTabbed(line: string): boolean {
  return /^ *\t/.test(line);
}

/** The line with spaces for its tabs. */
export function withoutTabs(line: string): string {
  return line.replaceAll('\t', '  ');
}

/** A value that begins with a mark which stands for other parts of the file, or for a type. */
export function reference(lines: readonly string[], index: number): Diagnosis {
  const line = lines[index] ?? '';
  const parts = taken(line) ?? { head: '', name: undefined, value: line };
  return { index, ...inQuotes(parts, startsWith(parts.value.charAt(0))) };
}

/** The line with the mistake, which may be another one than where a parser could not go on. */
function culprit(lines: readonly string[], { code, index }: ParserError): { index: number } {
  const open = lines.findLastIndex((_, place) => place <= index && isLeftOpen(lines, place));
  if (open !== -1) return { index: open };
  const value = taken(lines[index] ?? '')?.value ?? '';
  if (!code.includes('IMPLICIT_KEY') || reason({ head: '', name: '', value }) !== undefined) {
    return { index };
  }
  // Where a value runs on over a line that is no field, the mistake is in that line.
  const next = lines.findIndex((line, place) => place > index && line.trim() !== '');
  const isAstray = next !== -1 && taken(lines[next] ?? '') === undefined;
  return { index: isAstray ? next : index };
}

/** Whether a value begins with a quotation mark that nothing ends before the next field. */
function isLeftOpen(lines: readonly string[], index: number): boolean {
  const { value = '' } = taken(lines[index] ?? '') ?? {};
  const [mark = ''] = value;
  if (mark !== '"' && mark !== "'") return false;
  const next = taken(lines[index + 1] ?? 'end:');
  return closes(value, mark) === -1 && (next === undefined || next.name !== undefined);
}

/** Where a quoted value ends, counted from its second letter; -1 where it does not. */
function closes(value: string, mark: string): number {
  return value
    .slice(1)
    .replaceAll(/\\.|''/g, '..')
    .indexOf(mark);
}

function taken(line: string): Line | undefined {
  const [, indent = '', dash = '', name, value] =
    /^(\s*)((?:- +)*)(?:([\w-]+)\s*:(?=\s|$))?(.*)/s.exec(line) ?? [];
  if (name === undefined && dash === '') return undefined;
  const head = `${indent}${dash}${name === undefined ? '' : `${name}: `}`;
  return { head, name, value: (value ?? '').trim() };
}

function reason({ value }: Line): string | undefined {
  const [first = ''] = value;
  if (/^(?:[@`%&*!|>,\]}]|[?-] )/.test(value)) return startsWith(first);
  if (first === '"' || first === "'") return quotes(value, first);
  if (first === '[' || first === '{') {
    return `A value that begins with “${first}” is a list or a group of fields to YAML.`;
  }
  if (/:(?:\s|$)/.test(value)) return 'There is a colon with a space after it in this value.';
  return undefined;
}

function startsWith(mark: string): string {
  return `A value cannot begin with “${mark}”, which means something else in YAML.`;
}

function quotes(value: string, mark: string): string {
  const end = value
    .slice(1)
    .replaceAll(/\\.|''/g, '..')
    .indexOf(mark);
  if (end === -1) return `The quotation mark ${mark} never ends.`;
  if (value.slice(end + 2).trim() === '')
    return 'A backslash in double quotes means something else in YAML.';
  return 'There are words after the closing quotation mark.';
}

function inQuotes({ head, value }: Line, message: string): Omit<Diagnosis, 'index'> {
  const link = /^\[[^\]]*\]\((https?:[^\s)]+)\)$/.exec(value)?.[1];
  if (link !== undefined) return { column: head.length + 1, message, ...linkAlone(head, link) };
  const text = /^["']/.test(value) ? unquoted(value) : value;
  const written = text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
  const isShort = written.length <= 100;
  const fix = isShort
    ? `Put the whole value between quotation marks: ${head.trimStart()}${written}`
    : 'Put the whole value between double quotation marks, and write “ ” for those inside it.';
  return { column: head.length + 1, message, fix, mended: `${head}""` };
}

/** Where a link of Markdown stands for an address. */
function linkAlone(head: string, link: string) {
  return { fix: `Write the address alone: ${head.trimStart()}${link}`, mended: `${head}${link}` };
}

/** Words with one quotation mark too few keep none; those that have two keep both. */
function unquoted(value: string): string {
  const [mark = ''] = value;
  return !value.includes(mark, 1) ? value.slice(1) : value;
}

/** The same field again: which two lines, since only a person knows which of them is right. */
function twice(lines: readonly string[], index: number, firstLine: number) {
  const { name = '', head = '', value = '' } = taken(lines[index] ?? '') ?? {};
  const column = head.length;
  const first = lines.findLastIndex((line, place) => {
    const other = place < index ? taken(line) : undefined;
    return other?.name === name && other.head.length === column;
  });
  const before = first === -1 ? '' : (taken(lines[first] ?? '')?.value ?? '');
  const which =
    first === -1
      ? '.'
      : `: in line ${String(first + firstLine)}${shown(before)} and here${shown(value)}.`;
  const fix = 'Keep the line that is right, and take the other one out.';
  return { message: `“${name}” is there twice${which}`, fix };
}

function shown(value: string): string {
  return value === '' || value.length > 40 ? '' : ` (${value})`;
}

const TAB = {
  message: 'This line is indented with a tab.',
  fix: 'Write spaces in place of every tab: two for each step.',
};

const DEEP = {
  message: 'The fields are nested too deep to be read.',
  fix: 'Write fields as the content guide shows them.',
};

const ASTRAY = {
  message: 'This line is no field: it has no “name: ” and does not go on with the line above.',
  fix: 'Put its words at the end of the line above, or indent it further than that line.',
};

function other({ message }: ParserError) {
  const said = `${(message.split(/ at line |\n/)[0] ?? message).replace(/\.$/, '')}.`;
  return {
    message: `The YAML is broken here: ${said}`,
    fix: 'Write “name: value”, one field a line, indented with spaces. Put a value that has “: ” or “#” in it between double quotes.',
    mended: undefined,
  };
}
