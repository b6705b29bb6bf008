import type { z } from 'astro/zod';
type Schema = z.core.JSONSchema.BaseSchema;
/** Values that are known already; `null` is a blank to fill in where the field would be left out. */
export type Known = Record<string, unknown>;
/** What to say of a field besides its description, by its name. */
export type Notes = Record<string, string>;
/**
 * Every field of a schema as lines of YAML, each with its explanation beside it. Fields that a file
 * needs wait to be filled in; the others are commented out.
 */
export declare function formLines(schema: Schema, known?: Known, notes?: Notes): string[];
export {};
