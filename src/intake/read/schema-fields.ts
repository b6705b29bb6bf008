import type { z } from 'zod';
import type { FieldPath } from '../../problems/problem.ts';

type Schema = z.core.$ZodType;

/**
 * The names of the fields that a schema allows at one place, so that a misspelt one can be answered
 * with the right one. Knows what the schemas here are made of: objects, lists, choices and defaults.
 *
 * @returns the names, empty where the place holds no fields.
 */
export function fieldsAt(schema: Schema, field: FieldPath): string[] {
  const alternatives = unwrapped(schema);
  const [key, ...rest] = field;
  if (key === undefined) return alternatives.flatMap((one) => Object.keys(shapeOf(one)));
  return alternatives.flatMap((one) => {
    const next = typeof key === 'number' ? elementOf(one) : shapeOf(one)[key];
    return next ? fieldsAt(next, rest) : [];
  });
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
