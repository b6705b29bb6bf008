import { z } from 'zod';
import type { FieldPath } from '../../problems/problem.ts';

type Schema = z.core.$ZodType;

/**
 * The names of the fields that a schema allows at one place, so that a misspelt one can be answered
 * with the right one. Knows what the schemas here are made of: objects, lists, choices and defaults.
 *
 * @returns the names, empty where the place holds no fields.
 */
export function fieldsAt(schema: Schema, field: FieldPath): string[] {
  return schemasAt(schema, field)
    .flatMap(unwrapped)
    .flatMap((one) => Object.keys(shapeOf(one)));
}

/** What may stand at one place: more than one where the file may be of several kinds. */
export function schemasAt(schema: Schema, field: FieldPath): Schema[] {
  const [key, ...rest] = field;
  if (key === undefined) return [schema];
  return unwrapped(schema).flatMap((one) => {
    const next = typeof key === 'number' ? elementOf(one) : shapeOf(one)[key];
    return next ? schemasAt(next, rest) : [];
  });
}

/** Whether a place can do without a value, in every kind that the file may be. */
export function mayBeLeftOut(schema: Schema, field: FieldPath): boolean {
  return schemasAt(schema, field).every((one) => allows(one, undefined));
}

/** Whether a value is right at one place, in one of the kinds that the file may be. */
export function mayStandAt(schema: Schema, field: FieldPath, value: unknown): boolean {
  return schemasAt(schema, field).some((one) => allows(one, value));
}

/** What may stand at one place, as far as a message says it. */
export type WantedForm = {
  /** Fixed words, such as “same” or true. */
  words: string[];
  /** Fields in a group: those that have to be there, or all where none has to. */
  fields: string[];
  /** The same of one item of a list. Nothing where no list belongs here. */
  items: string[] | undefined;
  /** Whether a group without any field is right, too. */
  emptyGroup: boolean;
};

/** The forms that a value at one place can have. */
export function wantedAt(schema: Schema, field: FieldPath): WantedForm {
  const forms = schemasAt(schema, field).flatMap(unwrapped);
  const [list] = forms.flatMap((one) => elementOf(one) ?? []);
  return {
    words: forms.flatMap(wordsOf),
    fields: neededFields(forms),
    items: list && neededFields(unwrapped(list)),
    emptyGroup: forms.some((one) => allows(one, {})),
  };
}

/**
 * The fields that take the place of one that is of one kind alone: “missing” and “why” where there is no
 * “grade”.
 */
export function insteadOf(schema: Schema, field: FieldPath): string[] {
  const name = String(field.at(-1));
  const kinds = schemasAt(schema, field.slice(0, -1)).flatMap(unwrapped);
  const own = new Set(kinds.map(shapeOf).flatMap((one) => (name in one ? Object.keys(one) : [])));
  return kinds
    .filter((one) => !(name in shapeOf(one)))
    .flatMap((one) => neededFields([one]).filter((other) => !own.has(other)));
}

function neededFields(forms: readonly Schema[]): string[] {
  const [shape = {}] = forms.map(shapeOf).filter((one) => Object.keys(one).length > 0);
  const needed = Object.keys(shape).filter((name) => !allows(shape[name], undefined));
  return needed.length > 0 ? needed : Object.keys(shape);
}

function wordsOf({ _zod: { def } }: Schema): string[] {
  return 'values' in def ? (def.values as unknown[]).map(String) : [];
}

function allows(schema: Schema | undefined, value: unknown): boolean {
  return schema !== undefined && z.core.safeParse(schema, value).success;
}

/**
 * Where a field of this name belongs, as the schema has it: the first place, in its order. Lists on
 * the way stand as their first item.
 */
export function placeOf(
  schema: Schema,
  name: string,
  above: FieldPath = [],
): FieldPath | undefined {
  if (above.length > MOST_DEEP) return undefined;
  const alternatives = unwrapped(schema);
  if (alternatives.some((one) => name in shapeOf(one))) return [...above, name];
  for (const one of alternatives) {
    const element = elementOf(one);
    const inner: [string | number, Schema][] = element
      ? [[0, element]]
      : Object.entries(shapeOf(one));
    for (const [key, below] of inner) {
      const place = placeOf(below, name, [...above, key]);
      if (place) return place;
    }
  }
  return undefined;
}

/** No schema here is nested deeper. */
const MOST_DEEP = 8;

/** Takes the wrappers off a schema; a choice gives all that it chooses from. */
function unwrapped(schema: Schema): Schema[] {
  const { def } = schema._zod;
  if ('innerType' in def) return unwrapped(def.innerType as Schema);
  if ('options' in def) return (def.options as Schema[]).flatMap(unwrapped);
  return [schema];
}

function shapeOf(schema: Schema): Record<string, Schema> {
  const { def } = schema._zod;
  return 'shape' in def ? (def.shape as Record<string, Schema>) : {};
}

function elementOf(schema: Schema): Schema | undefined {
  const { def } = schema._zod;
  return 'element' in def ? (def.element as Schema) : undefined;
}
