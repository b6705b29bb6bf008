import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { FieldPath, Finding, Problem } from '../../problems/problem.ts';
import type { SourceFile } from './source-file.ts';

/** Turns findings in one file's data into problems with a line and a column. */
export function placed(source: SourceFile, findings: readonly Finding[]): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, { lineCounter: lines, prettyErrors: false });
  return findings.map(({ field, ...finding }) => {
    const place = lines.linePos(nearestOffset(document, field));
    return { ...finding, line: place.line + source.yamlLine - 1, column: place.col };
  });
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
