import type { z } from 'zod';
import { stringify } from 'yaml';

type Schema = z.core.JSONSchema.BaseSchema;

/** Values that are known already; `null` is a blank to fill in where the field would be left out. */
export type KnownValues = Record<string, unknown>;

/** What to say of a field besides its description, by its name. */
export type FieldNotes = Record<string, string>;

/**
 * Every field of a schema as lines of YAML, each with its explanation above it: beside a value a
 * comment could be taken for a part of it. Fields that a file needs wait to be filled in; the others
 * are commented out.
 */
export function formLines(
  schema: Schema,
  known: KnownValues = {},
  notes: FieldNotes = {},
): string[] {
  const chosen = alternative(schema, known);
  const required = chosen.required ?? [];
  const fields = Object.entries(chosen.properties ?? namedFields(chosen, known));
  const isWanted = (name: string): boolean => required.includes(name) || known[name] !== undefined;
  const needsOne = !fields.some(([name]) => isWanted(name));
  return fields.flatMap(([name, field], index) => {
    const schemaOfField = whole(field);
    const lines = fieldLines(name, schemaOfField, known[name], notes);
    const about = explanation(schemaOfField, notes[name]);
    const isShown = isWanted(name) || (needsOne && index === 0);
    return [
      ...(about === '' ? [] : [`# ${about}`]),
      ...(isShown ? lines : lines.map((line) => `# ${line}`)),
    ];
  });
}

function fieldLines(name: string, schema: Schema, known: unknown, notes: FieldNotes): string[] {
  if (isFields(known) || (known === undefined && holdsFields(schema))) {
    const lines = formLines(schema, isFields(known) ? known : {}, notes);
    return [`${name}:`, ...indented(lines)];
  }
  if (known === undefined && schema.type === 'array') {
    return [`${name}:`, ...indented(itemLines(schema.items))];
  }
  const value = known ?? schema.const;
  if (value === undefined) return [`${name}:`];
  const [first = '', ...rest] = stringify({ [name]: value }, { nullStr: '', lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return [first, ...rest];
}

/** The fields of something that has a field for each name that is known, all of one form. */
function namedFields({ additionalProperties: one }: Schema, known: KnownValues) {
  if (typeof one !== 'object' || Array.isArray(one)) return {};
  return Object.fromEntries(Object.keys(known).map((name) => [name, one]));
}

/** One item, as a pattern for the others. */
function itemLines(items: Schema['items']): string[] {
  const schema = typeof items === 'object' && !Array.isArray(items) ? items : {};
  if (!holdsFields(schema)) return ['-'];
  const lines = formLines(schema);
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const [first = '', ...rest] = lines.slice(start);
  return [...lines.slice(0, start), `- ${first}`, ...indented(rest)];
}

/** Where there is a choice, the one that fits what is known, else the first. */
function alternative(schema: Schema, known: KnownValues): Schema {
  const all = (schema.oneOf ?? schema.anyOf ?? [schema]).map(whole);
  const fits = all.find(({ properties = {} }) =>
    Object.entries(properties).every(([name, field]) =>
      [undefined, known[name]].includes(whole(field).const),
    ),
  );
  return fits ?? all[0] ?? schema;
}

/** JSON Schema writes “anything” as `true`. */
function whole(schema: z.core.JSONSchema._JSONSchema): Schema {
  return typeof schema === 'boolean' ? {} : schema;
}

function holdsFields(schema: Schema): boolean {
  return alternative(schema, {}).properties !== undefined;
}

/** The schema’s own description, and the form that a value has. */
function explanation(schema: Schema, note: string | undefined): string {
  const parts = [schema.description, form(schema), note];
  if (typeof schema.default === 'string') parts.push(`If left out: ${schema.default}.`);
  return parts.filter((part) => part !== undefined).join(' ');
}

function form({ type, format, enum: words }: Schema): string | undefined {
  if (words) return `One of: ${words.map(String).join(', ')}.`;
  if (format === 'date') return 'A day, such as 2026-06-17.';
  if (format === 'uri') return 'A whole web address.';
  if (type === 'integer') return 'A whole number.';
  if (type === 'boolean') return 'true or false.';
  return undefined;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function isFields(value: unknown): value is KnownValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
