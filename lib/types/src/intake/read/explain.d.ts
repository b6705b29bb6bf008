import type { z } from 'astro/zod';
import type { Finding } from '../../problems/problem.ts';
import type { Collection } from '../../schemas/collections.ts';
type Issue = z.core.$ZodIssue;
/**
 * Puts what a schema found into words for an officer: what is wrong, and what to write instead.
 *
 * @param file the file, from the content folder.
 * @param collection what kind of content the file is.
 * @param issues what zod found.
 */
export declare function explain(file: string, collection: Collection, issues: readonly Issue[]): Finding[];
export {};
