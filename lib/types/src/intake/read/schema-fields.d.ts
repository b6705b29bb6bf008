import type { z } from 'astro/zod';
import type { FieldPath } from '../../problems/problem.ts';
type Schema = z.core.$ZodType;
/**
 * The names of the fields that a schema allows at one place, so that a misspelt one can be answered
 * with the right one. Knows what the schemas here are made of: objects, lists, choices and defaults.
 *
 * @returns the names, empty where the place holds no fields.
 */
export declare function fieldsAt(schema: Schema, field: FieldPath): string[];
export {};
