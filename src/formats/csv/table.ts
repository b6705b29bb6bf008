import { stringify } from 'csv-stringify/sync';

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
export function csvHeader<Row>({ columns }: Table<Row>): string {
  return stringify([columns.map(({ name }) => name)], { record_delimiter: 'windows' });
}

/**
 * Rows as CSV (RFC 4180, UTF-8), without a header.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it: a
 * spreadsheet then shows it as text and runs nothing.
 */
export function csvRows<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => value(row) ?? ''));
  return stringify(cells, {
    record_delimiter: 'windows',
    escape_formulas: true,
    // A line end of any kind inside a cell is no end of a row.
    quoted_match: /\r/,
  });
}

/** A table in one file, with what its columns mean. Its text is made when it is asked for. */
export type TableFile = { path: string; text: () => string; table: Described };

/** A table as a description needs it: what its rows are made of does not matter. */
export type Described = Omit<Table<never>, 'columns'> & {
  columns: readonly Omit<Table<never>['columns'][number], 'value'>[];
};

/** The folder of the tables below `/api/v1/`. */
export const csvFolder = 'csv/';
