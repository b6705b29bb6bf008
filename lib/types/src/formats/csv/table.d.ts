/** One column of a table: its name, what it means, and where its value comes from. */
export type Column<Row> = {
    /** Small letters, digits and underscores, so that it is a name in every language. */
    name: string;
    about: string;
    /** Days are ISO 8601 (YYYY-MM-DD). */
    type: 'string' | 'date' | 'integer';
    /** Whether every row has a value. */
    required?: true;
    value: (row: Row) => string | undefined;
};
/** A table with its description, ready for any number of rows. */
export type Table<Row> = {
    /** The name of its file, without year and ending. */
    name: string;
    title: string;
    about: string;
    columns: readonly Column<Row>[];
    /** The columns that name a row. */
    key: readonly string[];
};
/** The first line of a table. */
export declare function csvHeader<Row>({ columns }: Table<Row>): string;
/**
 * Rows as CSV (RFC 4180, UTF-8), without a header.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it: a
 * spreadsheet then shows it as text and runs nothing.
 */
export declare function csvRows<Row>({ columns }: Table<Row>, rows: readonly Row[]): string;
