import type { Finding, Problem } from '../../problems/problem.ts';
import type { SourceFile } from './front-matter.ts';
/** Turns findings in one file's data into problems with a line and a column. */
export declare function placed(source: SourceFile, findings: readonly Finding[]): Problem[];
/** Every mistake in the YAML itself. YAML that holds no fields at all is one. */
export declare function yamlProblems(source: SourceFile): Problem[];
