import type { Problem } from '../../problems/problem.ts';
import { type Vocabulary } from '../../markdown/language/check.ts';
import type { SourceFile } from '../read/front-matter.ts';
import type { Content } from '../../schemas/collections.ts';
import { type Exception } from './exceptions.ts';
/** How hard one file's prose is to read. */
export type Readability = {
    file: string;
    readingAge: number;
    words: number;
};
/** What prose is held against: the publisher's words, made ready once for all files. */
export type ProseRules = {
    /** All that the publisher says of words, as data. */
    words: object;
    vocabulary: Vocabulary;
    abbreviations: readonly string[];
    readingAgeLimit: number;
    /** The same for pages that are written for young people. */
    youngPeopleLimit: number;
};
/** Makes the publisher's rules for words ready. Names of councils, areas and grades are exempt. */
export declare function proseRules({ words, frameworks, authorities }: Content): ProseRules;
/** The same rules with the gate for young people. */
export declare function forYoungPeople(rules: ProseRules): ProseRules;
/**
 * Checks one file's prose: what could do harm, how it is built, and whether residents can read it.
 *
 * @returns every problem that the file has no exception for, and how hard the prose is.
 */
export declare function checkProse(source: SourceFile, rules: ProseRules, exceptions: readonly Exception[]): {
    problems: Problem[];
    readability: Readability;
};
