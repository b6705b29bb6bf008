/** A mistake as a YAML parser finds it. Lines count from 0, columns from 1. */
type ParserError = { code: string; message: string; index: number; column: number };

/** A mistake in an author's words, and the line without it where there is a way. */
export type Diagnosis = {
  index: number;
  column: number;
  message: string;
  fix: string;
  mended: string | undefined;
};

/** A line of YAML taken apart: what comes before the value, its name, the value. */
type Line = { head: string; name: string | undefined; value: string };

/** What an author did, as the line itself shows it. A parser knows only where it could not go on. */
export function diagnose(lines: readonly string[], error: ParserError): Diagnosis {
  const { index } = culprit(lines, error);
  const line = lines[index] ?? '';
  const at = { index, column: line.search(/\S|$/) + 1 };
  if (/^ *\t/.test(line)) return { ...at, column: 1, ...TAB, mended: line.replaceAll('\t', '  ') };
  if (error.code === 'DUPLICATE_KEY') return { ...at, ...twice(line), mended: '' };
  if (error.code === 'TOO_DEEP') return { ...at, ...DEEP, mended: undefined };
  const parts = taken(line);
  if (!parts) return { ...at, ...ASTRAY, mended: '' };
  const message = reason(parts);
  if (message === undefined) return { index: error.index, column: error.column, ...other(error) };
  return { index, ...inQuotes(parts, message) };
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
    /^(\s*)((?:- +)*)(?:([\w-]+)\s*:(?=\s|$))?\s*(.*)$/.exec(line) ?? [];
  if (name === undefined && dash === '') return undefined;
  const head = `${indent}${dash}${name === undefined ? '' : `${name}: `}`;
  return { head, name, value: (value ?? '').trim() };
}

function reason({ value }: Line): string | undefined {
  const [first = ''] = value;
  if (/[@`%&*!|>]/.test(first)) return startsWith(first);
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
  const text = /^["']/.test(value) ? unquoted(value) : value;
  const written = text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
  const isShort = written.length <= 100;
  const fix = isShort
    ? `Put the whole value between quotation marks: ${head.trimStart()}${written}`
    : 'Put the whole value between double quotation marks, and write “ ” for those inside it.';
  return { column: head.length + 1, message, fix, mended: `${head}""` };
}

/** Words with one quotation mark too few keep none; those that have two keep both. */
function unquoted(value: string): string {
  const [mark = ''] = value;
  return !value.includes(mark, 1) ? value.slice(1) : value;
}

function twice(line: string) {
  const name = taken(line)?.name ?? line.trim();
  return { message: `“${name}” is there twice.`, fix: 'Take one of the two lines out.' };
}

const TAB = {
  message: 'This line is indented with a tab.',
  fix: 'Write spaces in its place: two for each step.',
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
