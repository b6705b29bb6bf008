import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { FieldPath, Finding, Problem } from '../../problems/problem.ts';
import type { SourceFile } from './front-matter.ts';

/** Turns findings in one file's data into problems with a line and a column. */
export function placed(source: SourceFile, findings: readonly Finding[]): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, { lineCounter: lines });
  return findings.map(({ field, ...finding }) => {
    const place = lines.linePos(nearestOffset(document, field));
    return { ...finding, line: place.line + source.yamlLine - 1, column: place.col };
  });
}

/** Every mistake in the YAML itself. YAML that holds no fields at all is one. */
export function yamlProblems(source: SourceFile): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, { lineCounter: lines });
  const mistakes = [...document.errors, ...document.warnings].map((mistake) => ({
    ...lines.linePos(startOf(document, mistake.pos[0])),
    message: `The YAML is broken here: ${firstSentence(mistake.message)}`,
  }));
  const none = { line: 1, col: 1, message: 'There are no fields here, such as “name: value”.' };
  return (mistakes.length > 0 ? mistakes : [none]).map(({ line, col, message }) => ({
    code: 'broken-yaml',
    severity: 'error',
    file: source.file,
    line: line + source.yamlLine - 1,
    column: col,
    message,
    fix: 'Write “name: value”, one field a line, indented with spaces. Put a value that has “: ” or “#” in it between double quotes.',
  }));
}

/** A quote that never ends is found at the end of the file, but it is its beginning that is wrong. */
function startOf(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range && range[0] < offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}

/** Where a field stands, or the nearest thing above it that is there. */
function nearestOffset(document: Document, field: FieldPath): number {
  for (let length = field.length; length > 0; length -= 1) {
    const offset = offsetOf(document, field.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** A field in a map stands where its name does; an item of a list where its value does. */
function offsetOf(document: Document, field: FieldPath): number | undefined {
  const parent = document.getIn(field.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === field.at(-1));
    return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(field, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function firstSentence(message: string): string {
  return `${(message.split(/ at line |\n/)[0] ?? message).replace(/\.$/, '')}.`;
}
