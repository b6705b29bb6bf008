import type { GradedFramework } from '../../../schemas/framework.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import type { JudgementFacts } from './planned.ts';
/** What a row says of each area of the framework, in the framework's order, the overall grade last. */
export declare function judgementsOf(reader: RowReader, framework: GradedFramework, kind: string): JudgementFacts[];
/** What one wording says of an area: a grade, or that there is none. */
export declare function judgementIn(reader: RowReader, column: string, framework: GradedFramework, area: string, wording: string): JudgementFacts | undefined;
/** The areas of a framework, and the overall grade where it has one. */
export declare function areaIds({ areas, overall }: GradedFramework): string[];
