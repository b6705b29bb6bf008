import {
  isMap,
  isScalar,
  parseDocument,
  stringify,
  visit,
  type Document,
  type ToStringOptions,
} from 'yaml';
import type { FieldPath } from '../../../problems/problem.ts';
import type { Collection } from '../../../schemas/collections.ts';
import { fieldsAt } from '../../read/schema-fields.ts';
import type { FieldEdit } from './differences.ts';

/** One value a line, however long, so that a change shows as the line it is. */
const form: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/** The text of a new file: front matter and no prose. */
export function newFile(data: object): string {
  return `---\n${stringify(data, form)}---\n`;
}

/**
 * Changes some values in YAML. Comments, order and all other values stay as they are.
 *
 * @param yaml what the file says now; it has to be free of mistakes.
 * @param collection tells where a field that is new to the file belongs.
 */
export function editYaml(
  yaml: string,
  steps: readonly FieldEdit[],
  collection: Collection,
): string {
  const document = parseDocument(yaml);
  keepPadding(document, yaml);
  const written = formOf(document, yaml);
  for (const { field, value } of steps) {
    if (value === undefined) document.deleteIn(field);
    else if (!changeScalar(document, field, value)) place(document, field, value, collection);
  }
  return document.toString(written);
}

/** The form that leaves a file as it is: an editor who writes lists flush with their names goes on finding them so. */
function formOf(document: Document, yaml: string): ToStringOptions {
  const forms = [true, false].map((indentSeq) => ({ ...form, indentSeq }));
  return forms.find((one) => document.toString(one) === yaml) ?? { ...form, indentSeq: true };
}

/**
 * Every list in brackets and every map in braces keeps the spaces inside them, or none. One setting
 * for all would not do: Prettier writes `{ a: b }` and `[a, b]`.
 */
function keepPadding(document: Document, yaml: string): void {
  visit(document, {
    Collection(_key, node) {
      if (node.flow !== true || !node.range) return;
      const flowCollectionPadding = yaml[node.range[0] + 1] === ' ' ? ' ' : '';
      const write = node.toString.bind(node);
      node.toString = (context, ...told) =>
        write(context && { ...context, flowCollectionPadding }, ...told);
    },
  });
}

/** A value in the place of another keeps the comment beside it. */
function changeScalar(document: Document, field: FieldPath, value: unknown): boolean {
  const node = document.getIn(field, true);
  if (!isScalar(node) || typeof value === 'object') return false;
  node.value = value;
  return true;
}

/** A new field goes where the schema has it among its neighbours. */
function place(document: Document, field: FieldPath, value: unknown, collection: Collection): void {
  const parent = field.length === 1 ? document.contents : document.getIn(field.slice(0, -1), true);
  if (!isMap(parent) || parent.has(field.at(-1))) {
    document.setIn(field, document.createNode(value));
    return;
  }
  const order = fieldsAt(collection.schema, field.slice(0, -1));
  const rank = (name: unknown): number => order.indexOf(String(name));
  const isEarlier = ({ key }: { key: unknown }): boolean =>
    rank(isScalar(key) ? key.value : key) < rank(field.at(-1));
  const pair = document.createPair(field.at(-1), value);
  parent.items.splice(parent.items.findLastIndex(isEarlier) + 1, 0, pair);
}
