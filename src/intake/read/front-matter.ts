import { CORE_SCHEMA, load } from 'js-yaml';
import type { Problem } from '../../problems/problem.ts';
import { yamlProblems } from './positions.ts';

/** A file taken apart: the YAML of its front matter, and its body with the lines both begin at. */
export type SourceFile = {
  file: string;
  yaml: string;
  yamlLine: number;
  body: string;
  /** 0 where the file has no body. */
  bodyLine: number;
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
  const start = opening.exec(source);
  if (!start) return noFrontMatter(file, 'The file does not begin with front matter.');
  const rest = source.slice(start[0].length - 1);
  const end = closing.exec(rest);
  if (!end) return noFrontMatter(file, 'The front matter never ends.');
  const yaml = rest.slice(1, end.index + 1);
  return {
    file,
    yaml,
    yamlLine: 2,
    body: rest.slice(end.index + end[0].length),
    bodyLine: 2 + yaml.split('\n').length,
  };
}

/** Takes a file of YAML alone. */
export function splitYaml(file: string, source: string): SourceFile {
  return { file, yaml: source, yamlLine: 1, body: '', bodyLine: 0 };
}

/**
 * The data that the front matter holds. Dates stay text (YAML 1.2 core schema).
 *
 * Values come from a fast reader; only a file with a mistake is read again by the slower one that
 * knows where everything stands.
 *
 * @returns the data, or every mistake in the YAML with its line.
 */
export function frontMatter(source: SourceFile): { data: unknown } | { problems: Problem[] } {
  try {
    // A copy, because to go through a piece of a longer text letter by letter takes half as long again.
    const yaml = Buffer.from(source.yaml).toString();
    const data = load(yaml, { schema: CORE_SCHEMA });
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { data };
  } catch {
    // The other reader says where and why.
  }
  return { problems: yamlProblems(source) };
}

function noFrontMatter(file: string, message: string): Problem {
  return {
    code: 'no-front-matter',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message,
    fix: 'Write a line of three hyphens, the fields, another line of three hyphens, then the text.',
  };
}
