import type { RowReader } from '../spreadsheet/row-reader.ts';
/** What inspectors looked at, as the letter says, without a clause that has no end. */
export declare function topicOf(reader: RowReader): string | undefined;
