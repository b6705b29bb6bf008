import { at } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** A line that has cells: between bars, tabs or wide gaps, or a line that is drawn under them. */
const CELLS =
  /^[ \t]*\|.*\|[ \t]*$|\S\t+\S|\S {3,}\S.*|^[ \t]*\+(?:[-=]+\+)+[ \t]*$|^[ \t]*(?:\|[ \t]*)?(?::?-{2,}:?[ \t]*\|[ \t]*)+/;

/**
 * Tables are written as tables (WCAG 1.3.1). An error: the cells of one that is pasted run together
 * into one sentence.
 */
export const fakeTable: ProseRule = (page) =>
  page.paragraphs
    .filter(({ position }) => {
      const lines = page.source.slice(position?.start.offset, position?.end.offset).split('\n');
      return lines.filter((line) => CELLS.test(line)).length > 1;
    })
    .map((paragraph) =>
      at(paragraph, {
        code: 'fake-table',
        severity: 'error',
        message: 'This looks like a table, but is not one.',
        fix: 'Write “| Year | Number |”, below it “| --- | --- |”, then a line for each row, with “|” between the cells and an empty line before and after.',
      }),
    );
