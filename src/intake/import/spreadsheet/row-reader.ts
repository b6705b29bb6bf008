import type { z } from 'zod';
import type { Problem } from '../../../problems/problem.ts';
import { isoDate } from '../../../schemas/fields.ts';
import { dayIn, monthOrYearIn, type DateOrder } from './days.ts';
import { cellProblem, type Row } from './row.ts';

/** How people and programs write that there is nothing. */
const BLANK = /^(?:nan|none|null|nil|n\/?a|#n\/a|[-–—]+|\.)$/i;

/** Reads the cells of one row and keeps every problem it meets, so that all are told at once. */
export class RowReader {
  readonly row: Row;
  readonly problems: Problem[];
  readonly #order: DateOrder | undefined;

  /** @param order which number is the day where that cannot be told. */
  constructor(row: Row, order?: DateOrder) {
    this.row = row;
    this.#order = order;
    this.problems = [...row.damage.values()].flat();
  }

  /** What a cell says, or nothing where it is blank. */
  text(column: string): string {
    const cell = (this.row.cells[column] ?? '').replaceAll(/\s+/g, ' ').trim();
    return BLANK.test(cell) ? '' : cell;
  }

  /** A code or a number of an authority, without what spreadsheet programs put around such things. */
  code(column: string): string {
    const [, inner] = /^="(.*)"$/.exec(this.text(column)) ?? [undefined, this.text(column)];
    return inner
      .replace(/^['’]/, '')
      .replace(/^(\d+)\.0+$/, '$1')
      .trim()
      .toUpperCase();
  }

  /** The day that a cell gives, as ISO 8601 has it; nothing where it is blank. */
  day(column: string): string | undefined {
    const cell = this.text(column);
    if (cell === '') return undefined;
    const found = dayIn(cell, this.#order);
    if (found === undefined) return this.value(column, isoDate);
    if ('day' in found) return found.day;
    this.fault(column, found.message, found.fix);
    return undefined;
  }

  /** The same, but a blank cell is a problem. */
  neededDay(column: string): string | undefined {
    return this.needed(column) === undefined ? undefined : this.day(column);
  }

  /** A day, or the month or the year where no more is given; a blank cell is a problem. */
  neededDayOrMonth(column: string): string | undefined {
    const cell = this.needed(column);
    return cell === undefined ? undefined : (monthOrYearIn(cell) ?? this.day(column));
  }

  /** What a cell says; a blank one is a problem. */
  needed(column: string): string | undefined {
    const cell = this.text(column);
    if (cell !== '') return cell;
    this.fault(column, 'This cell is blank.', 'Fill it in.');
    return undefined;
  }

  /** What a cell says, where it is as a field of the content has to be; nothing where it is blank. */
  value<Value>(column: string, field: z.ZodType<Value>): Value | undefined {
    const cell = this.text(column);
    if (cell === '') return undefined;
    const parsed = field.safeParse(cell, { reportInput: true });
    if (parsed.success) return parsed.data;
    const [message = '', fix = ''] = (parsed.error.issues[0]?.message ?? '').split('\n');
    this.fault(column, message, fix);
    return undefined;
  }

  /** The same, but a blank cell is a problem. */
  neededValue<Value>(column: string, field: z.ZodType<Value>): Value | undefined {
    return this.needed(column) === undefined ? undefined : this.value(column, field);
  }

  /** A whole number from 0 up; nothing where the cell is blank. */
  wholeNumber(column: string): number | undefined {
    const cell = this.text(column);
    if (cell === '') return undefined;
    if (/^\d{1,9}(\.0)?$/.test(cell)) return Number(cell);
    this.fault(column, `“${cell}” is not a whole number.`, 'Write digits only, such as 12.');
    return undefined;
  }

  /** Keeps a problem that makes the row a bad one. */
  fault(column: string, message: string, fix: string): void {
    if (this.row.damage.has(column)) return;
    this.problems.push(cellProblem(this.row, column, message, fix));
  }

  /** Keeps the problem that the whole spreadsheet lacks a column. Each row tells it in the same words. */
  noColumn(column: string, message: string): void {
    const { file } = this.row;
    const fix = `Add a column “${column}”.`;
    const place = { file, line: 1, column: 1 };
    this.problems.push({ code: 'wrong-columns', severity: 'error', ...place, message, fix });
  }

  /** Keeps advice: the row is taken, but somebody should look. */
  doubt(column: string, message: string, fix: string): void {
    const problem = cellProblem(this.row, column, message, fix);
    this.problems.push({ ...problem, code: 'doubtful-row', severity: 'advice' });
  }

  /** Whether the row can be taken so far. */
  get isGood(): boolean {
    return this.problems.every(({ severity }) => severity !== 'error');
  }
}
