import { z } from 'zod';
import { collections, type Collection, type CollectionName } from '../../schemas/collections.ts';

/** As much of JSON Schema as the schemas here turn into. */
type Field = {
  type?: string | undefined;
  description?: string | undefined;
  format?: string | undefined;
  enum?: readonly unknown[] | undefined;
  const?: string | number | boolean | undefined;
  properties?: Record<string, Field> | undefined;
  required?: readonly string[] | undefined;
  items?: Field | undefined;
  anyOf?: readonly Field[] | undefined;
  oneOf?: readonly Field[] | undefined;
};

/**
 * The fields of every kind of content as Markdown tables, made from the schemas themselves, so that
 * the guide cannot say anything else than the check does.
 */
export function fieldGuide(): string {
  const names = Object.keys(collections) as CollectionName[];
  return names.map((name) => sectionOf(collections[name])).join('\n\n');
}

function sectionOf({ called, place, form, schema }: Collection): string {
  const where = place.endsWith(form) ? place : `${place}/…${form}`;
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field;
  const rows = rowsOf(root, '').map((cells) => `| ${cells.join(' | ')} |`);
  const title = called.replace(/^(an?|the) /, '').replace(/^./, (letter) => letter.toUpperCase());
  return [
    `## ${title}`,
    '',
    `\`content/${where}\``,
    '',
    '| field | needed | what it is | what to write |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

type Row = [field: string, needed: string, what: string, form: string];

/** The fields of a place: its own, or those of each choice, where what all have in common is told once. */
function rowsOf(parent: Field, prefix: string): Row[] {
  const choices = parent.anyOf ?? parent.oneOf;
  if (!choices) return ownRows(parent, prefix);
  const all = choices.map((choice) => ({ only: onlyIn(choice), rows: rowsOf(choice, prefix) }));
  const isShared = (row: Row): boolean =>
    all.every(({ rows }) => rows.some((one) => isSame(one, row)));
  const shared = (all[0]?.rows ?? []).filter(isShared);
  const others = all.flatMap(({ only, rows }) =>
    rows.filter((row) => !isShared(row)).map((row) => withNote(row, only)),
  );
  return [...shared, ...others.filter((row, index) => isFirst(row, index, others))];
}

/** By which field a choice is known: “with `outcome: graded`”. */
function onlyIn({ properties = {} }: Field): string {
  const [name, field] = Object.entries(properties).find(([, one]) => one.const !== undefined) ?? [];
  return name === undefined ? '' : `With \`${name}: ${String(field?.const)}\`.`;
}

function withNote([field, needed, what, form]: Row, note: string): Row {
  return [field, needed, [note, what].filter((one) => one !== '').join(' '), form];
}

function isSame(one: Row, other: Row): boolean {
  return one.join('|') === other.join('|');
}

function isFirst(row: Row, index: number, rows: readonly Row[]): boolean {
  return rows.findIndex((one) => isSame(one, row)) === index;
}

function ownRows(parent: Field, prefix: string): Row[] {
  const required = new Set(parent.required ?? []);
  return Object.entries(parent.properties ?? {}).flatMap(([name, field]): Row[] => [
    [
      `\`${prefix}${name}\``,
      required.has(name) ? 'yes' : '',
      (field.description ?? '').replaceAll('|', '\\|'),
      formOf(field),
    ],
    ...insideOf(field).flatMap((inside) => rowsOf(inside, `${prefix}${name}.`)),
  ]);
}

/** The objects that a field holds, itself, in a list, or as one of several choices. */
function insideOf(field: Field): Field[] {
  if (field.items) return insideOf(field.items);
  const choices = (field.anyOf ?? field.oneOf)?.flatMap(insideOf) ?? [];
  if (choices.length > 1) return [{ anyOf: choices }];
  return field.properties ? [field] : choices;
}

function formOf(field: Field): string {
  const choices = field.anyOf ?? field.oneOf;
  if (choices) return [...new Set(choices.map(formOf))].join(', or ');
  if (field.enum) return field.enum.map((word) => `\`${String(word)}\``).join(', ');
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.type === 'array') return `a list of: ${field.items ? formOf(field.items) : 'text'}`;
  if (field.format === 'date') return 'a date, such as 2026-06-17';
  if (field.format === 'uri') return 'a web address';
  if (field.format === 'email') return 'an email address';
  const forms: Record<string, string> = {
    object: 'fields',
    integer: 'a whole number',
    number: 'a number',
    boolean: '`true` or `false`',
  };
  return forms[field.type ?? ''] ?? 'text';
}
