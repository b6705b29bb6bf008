import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../../schemas/collections.ts';
import type { Exception } from './exceptions.ts';
import { type Line } from './line-fields.ts';
import { type ProseRules, type Readability } from './prose.ts';
/** One file with words for readers: its body, and lines of its front matter. */
export type Text = {
    file: string;
    /** Changes when a byte of the file does. */
    digest: string;
    readers: 'everyone' | 'young people' | 'readers of another language';
    exceptions: readonly Exception[];
    lines: readonly Line[];
};
/** What is wrong in one file’s words, and how hard its body is to read. */
export type TextReport = {
    problems: Problem[];
    readability?: Readability;
};
/** Every file whose words are published. */
export declare function textsIn(content: Content): Text[];
/** Reads a file again and checks its words. A body in another language can only do harm. */
export declare function checkText(folder: string, text: Text, rules: ProseRules): TextReport;
