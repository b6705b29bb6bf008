import { CORE_SCHEMA, load } from 'js-yaml';
import type { Problem } from '../../problems/problem.ts';
import { noFrontMatter } from './fences.ts';
import { mend } from './mend.ts';
import { withoutMergeMarks } from './merge-marks.ts';
import type { SourceFile } from './source-file.ts';
import { references } from './yaml-marks.ts';

/** What front matter says, what is wrong in its YAML, and the lines that are told so. */
export type FrontMatter = {
  /** Undefined where nothing can be read. */
  data: unknown;
  /** The YAML that the data was read from, line by line that of the file. */
  yaml: string;
  problems: Problem[];
  /** Lines of the file with a mistake that is told: what follows from it is no second one. */
  mended: ReadonlySet<number>;
};

const opening = /^---[ \t]*\n/;
/** With the line end before it: an expression that begins with plain letters is searched for fast. */
const closing = /\n---[ \t]*(?:\n|$)/;

/**
 * Takes a Markdown file apart. The front matter lies between two lines of three hyphens at the top.
 *
 * @returns the parts, or the problem that there is no front matter or that it never ends.
 */
export function splitMarkdown(file: string, source: string): SourceFile | Problem {
  const { text, problems } = withoutMergeMarks(file, source);
  const start = opening.exec(text);
  if (!start) return noFrontMatter(file, text);
  const rest = text.slice(start[0].length - 1);
  const end = closing.exec(rest);
  if (!end) return noFrontMatter(file, text);
  const yaml = rest.slice(1, end.index + 1);
  return {
    file,
    yaml: plainSpaces(yaml),
    yamlLine: 2,
    body: rest.slice(end.index + end[0].length),
    bodyLine: 2 + yaml.split('\n').length,
    problems,
  };
}

/** Takes a file of YAML alone. */
export function splitYaml(file: string, source: string): SourceFile {
  const { text, problems } = withoutMergeMarks(file, source);
  return { file, yaml: plainSpaces(text), yamlLine: 1, body: '', bodyLine: 0, problems };
}

/**
 * The data that the front matter holds. Dates stay text (YAML 1.2 core schema).
 *
 * Values come from a fast reader; only a file with a mistake is read again by the slower one that
 * knows where everything stands.
 *
 * @returns the data as far as it can be read, and every mistake in the YAML with its line.
 */
export function frontMatter(source: SourceFile): FrontMatter {
  const nothing = { data: undefined, yaml: source.yaml, problems: [], mended: new Set<number>() };
  // Of two versions of the fields nobody can say which is meant.
  if (source.problems.some(({ line }) => line < source.bodyLine || source.bodyLine === 0))
    return nothing;
  const data = references(source.yaml).length === 0 ? fields(source.yaml) : undefined;
  if (data !== undefined) return { ...nothing, data };
  const { yaml, problems, lines } = mend(source);
  const mended = new Set([...lines].map((index) => index + source.yamlLine));
  const rest = yaml === undefined ? undefined : fields(yaml);
  const told = problems.length > 0 ? problems : [noFields(source)];
  return { data: rest, yaml: yaml ?? source.yaml, problems: told, mended };
}

/** The fields of some YAML, or nothing where it is broken or holds something else. */
function fields(yaml: string): unknown {
  try {
    // A copy, because to go through a piece of a longer text letter by letter takes half as long again.
    const data = load(Buffer.from(yaml).toString(), { schema: CORE_SCHEMA });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
  } catch {
    // The other reader says where and why.
    return undefined;
  }
}

/** No-break spaces around names and values, as a word processor writes them, are spaces. */
function plainSpaces(yaml: string): string {
  if (!yaml.includes('\u00A0')) return yaml;
  const plain = (part: string): string => part.replaceAll('\u00A0', ' ');
  const mend = (line: string): string =>
    line
      .replace(/^\s*(?:- +)*(?:[\w-]+[ \u00A0]*:[ \u00A0]+)?/, plain)
      .replace(/(?<![ \u00A0])[ \u00A0]+$/, plain);
  return yaml.split('\n').map(mend).join('\n');
}

function noFields({ file, yamlLine }: SourceFile): Problem {
  return {
    ...{ code: 'broken-yaml', severity: 'error', file, line: yamlLine, column: 1 },
    message: 'There are no fields here, such as “name: value”.',
    fix: 'Write “name: value”, one field a line, indented with spaces.',
  };
}
