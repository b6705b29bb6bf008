import type { CollectionName, Content } from '../../schemas/collections.ts';
import type { Framework } from '../../schemas/framework.ts';
import { type FieldPath, type Finding } from '../../problems/problem.ts';
/** What every cross-file rule may look at. */
export type Facts = {
    content: Content;
    frameworks: ReadonlyMap<string, Framework>;
    /** Whether there is such a file, a broken one included: its own problems are told already. */
    has: (collection: CollectionName, id: string) => boolean;
};
/** One rule: looks at all files together and gives what it finds. */
export type Rule = (facts: Facts) => Finding[];
/** Makes an error at a field. */
export declare function errorAt(file: string, field: FieldPath, code: string, message: string, fix: string): Finding;
/** A short list for the end of a sentence: the nearest few of many names. */
export declare function someOf(names: Iterable<string>, wanted: string): string;
