import type { Schema } from './schemas.ts';

/** A field as Sveltia CMS knows it (its schema, `Field`). */
export type WebField = Form & { name: string };

/** The same without a name. */
type Form = { widget: string } & Record<string, unknown>;

/**
 * The fields of a form, from the JSON Schema of a file or of a part of one.
 *
 * @returns nothing where a field has no form, such as a list of texts and objects in one: the editor takes
 *   out of a file what it has no field for.
 */
export function fieldsOf(schema: Schema): WebField[] | undefined {
  const { properties, required } = mergedVariants(schema);
  const fields: WebField[] = [];
  for (const [name, field] of Object.entries(properties)) {
    const form = typeof field === 'boolean' ? undefined : formOf(field);
    if (form === undefined || typeof field === 'boolean') return undefined;
    const hint = field.description === undefined ? {} : { hint: field.description };
    fields.push({
      name,
      label: labelOf(name),
      required: required.includes(name),
      ...hint,
      ...form,
    });
  }
  return fields;
}

type Properties = { properties: Record<string, Schema | boolean>; required: string[] };

/** Of several variants, such as graded and narrative outcomes, every field; required is what all require. */
function mergedVariants(schema: Schema): Properties {
  const variants = schema.oneOf ?? schema.anyOf;
  if (!variants) return { properties: schema.properties ?? {}, required: schema.required ?? [] };
  const all = variants.filter((one) => typeof one !== 'boolean').map(mergedVariants);
  const properties: Properties['properties'] = {};
  for (const one of all)
    for (const [name, field] of Object.entries(one.properties))
      properties[name] = eitherOf(properties[name], field);
  const required = Object.keys(properties).filter((name) =>
    all.every((one) => one.required.includes(name)),
  );
  return { properties, required };
}

/** The same field in two variants: words that tell them apart are a choice. */
function eitherOf(one: Schema | boolean | undefined, other: Schema | boolean): Schema | boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return other;
  const words = [one, other].map(({ const: word, enum: several }) => several ?? [word]).flat();
  if (words.includes(undefined)) return one;
  const { const: _word, ...rest } = one;
  return { ...rest, enum: [...new Set(words)] as string[] };
}

/** What the form of a field is, without its name. */
function formOf(field: Schema): Form | undefined {
  const choice = choiceIn(field);
  if (choice) return { widget: 'select', options: choice };
  if (field.type === 'string') return textForm(field);
  if (field.type === 'integer' || field.type === 'number') return numberForm(field);
  if (field.type === 'boolean') return { widget: 'boolean' };
  if (field.type === 'array') return listForm(field);
  return objectForm(field);
}

/** Words that are given; and those in the content, which stand as examples. */
function choiceIn({ enum: words, const: word, examples }: Schema): unknown[] | undefined {
  if (words) return words;
  if (word !== undefined) return [word];
  return Array.isArray(examples) ? examples : undefined;
}

function textForm({ format, maxLength }: Schema): Form {
  if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (format === 'email') return { widget: 'string', type: 'email' };
  if (format === 'uri') return { widget: 'string', type: 'url' };
  return { widget: 'string', ...(maxLength === undefined ? {} : { maxlength: maxLength }) };
}

function numberForm({ type, minimum, maximum }: Schema): Form {
  return {
    ...{ widget: 'number', value_type: type === 'integer' ? 'int' : 'float' },
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { max: maximum }),
  };
}

function listForm({ items }: Schema): Form | undefined {
  if (typeof items !== 'object' || Array.isArray(items)) return undefined;
  const form = formOf(items);
  if (form === undefined) return undefined;
  if (form.widget === 'select') return { ...form, multiple: true };
  if (form.widget === 'object') return { ...form, widget: 'list', collapsed: true };
  return { widget: 'list', field: { name: 'item', label: 'Item', ...form } };
}

function objectForm(field: Schema): Form | undefined {
  const { additionalProperties: others } = field;
  if (typeof others === 'object')
    return others.type === 'string' ? { widget: 'keyvalue' } : undefined;
  const variants = field.anyOf ?? field.oneOf ?? [];
  if (variants.some((one) => typeof one === 'boolean' || one.type !== 'object')) return undefined;
  const fields = fieldsOf(field);
  return fields && { widget: 'object', collapsed: 'auto', fields };
}

/** `otherFormats` as a person would write it: “Other formats”. */
function labelOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
