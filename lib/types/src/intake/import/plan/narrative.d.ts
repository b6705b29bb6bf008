import type { Framework } from '../../../schemas/framework.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
type NarrativeFramework = Extract<Framework, {
    outcome: 'narrative';
}>;
/** The outcome that a row gives in words, by a code, or both; or why it gives none. */
export declare function resultOf(reader: RowReader, { id, results }: NarrativeFramework): {
    result?: string;
    resultNotKnown?: string;
};
export {};
