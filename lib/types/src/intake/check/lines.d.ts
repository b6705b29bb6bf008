import type { Problem } from '../../problems/problem.ts';
import { type Vocabulary } from '../../markdown/language/check.ts';
import type { SourceFile } from '../read/front-matter.ts';
import type { Line } from './line-fields.ts';
/** What is wrong in the lines of front matter that are rendered as Markdown, harm and words alike. */
export declare function lineProblems(source: SourceFile, lines: readonly Line[], vocabulary: Vocabulary): Problem[];
