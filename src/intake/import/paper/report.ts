import { overallId, scaleOf } from '../../../domain/scales.ts';
import type { GradedFramework } from '../../../schemas/framework.ts';
import { dayIn } from '../spreadsheet/days.ts';
import { findPrinted, isSameWording, otherPrint, type Printed } from '../wording.ts';
import type { PrintedLine } from './pdf-reader.ts';

/** Words of a report with the page that they stand on. */
export type Quoted = { page: number; words: string };

/** A grade that a report prints for an area, and how. What cannot be found is for a person to look up. */
export type PrintedGrade = { area: string; grade: string | null; printed?: string };

/** “27 April to 1 May 2026”: what the first day leaves out is that of the last. */
const span =
  /(?:inspection|visit) dates?:? *(?:from )?(\d{1,2}(?: \p{L}+)?(?: \d{4})?) ?(?:to|and|[-–—]) ?(\d{1,2} \p{L}+ \d{4})/iu;
const single = /(?:inspection|visit) dates?:? *(\d{1,2} \p{L}+ \d{4})/iu;

/** The days on site that a report names, as ISO days. */
export function daysOnSite(
  lines: readonly PrintedLine[],
): { from: string; to: string } | undefined {
  const text = wordsOf(lines.filter(({ page }) => page <= 2));
  const [, first = '', last = ''] = span.exec(text) ?? [];
  const [, only = ''] = single.exec(text) ?? [];
  const from = isoDay(last === '' ? only : completed(first, last));
  const to = isoDay(last === '' ? only : last);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

function completed(first: string, last: string): string {
  return [...first.split(' '), ...last.split(' ').slice(first.split(' ').length)].join(' ');
}

/** Reports write the month as a word. */
function isoDay(words: string): string | undefined {
  const day = dayIn(words, undefined);
  return day && 'day' in day ? day.day : undefined;
}

/** What the report prints beside each area of a framework, in the table at its beginning. */
export function gradesIn(
  lines: readonly PrintedLine[],
  framework: GradedFramework,
): PrintedGrade[] {
  const table = lines.filter(({ page }) => page <= 2);
  const column = secondColumn(table);
  const { overall } = framework;
  const areas: (Printed & { scale?: string | undefined })[] = [
    ...framework.areas,
    ...(overall && 'label' in overall ? [{ ...overall, id: overallId }] : []),
  ];
  return areas.map((area) => {
    const words = [area.label, ...area.alsoPrinted]
      .map((label) => besides(label, table, column))
      .find((found) => found !== undefined);
    const grade = words === undefined ? undefined : findPrinted(scaleOf(framework, area.id), words);
    if (!grade || words === undefined) return { area: area.id, grade: null };
    const printed = otherPrint(grade, words);
    return { area: area.id, grade: grade.id, ...(printed === undefined ? {} : { printed }) };
  });
}

/** Where the second column of the table begins: where most second cells do. */
function secondColumn(table: readonly PrintedLine[]): number {
  const starts = table.flatMap(({ cells }) => {
    const [first, second] = cells;
    return first && second && first.words.length > 2 ? [Math.round(second.x)] : [];
  });
  const counts = [...Map.groupBy(starts, (x) => x)].sort((a, b) => b[1].length - a[1].length);
  return (counts[0]?.[0] ?? Infinity) - 5;
}

/** What stands beside a label that may go over several lines, as may what stands beside it. */
function besides(label: string, table: readonly PrintedLine[], column: number): string | undefined {
  const rows = table.map(({ cells }) => ({
    left: wordsOf(cells.filter(({ x }) => x < column)),
    right: wordsOf(cells.filter(({ x }) => x >= column)),
  }));
  for (const [start, { left }] of rows.entries()) {
    if (left === '' || !isSameWording(label.slice(0, left.length), left)) continue;
    for (let end = start + 1; end <= start + 6; end += 1) {
      if (
        !isSameWording(wordsOf(rows.slice(start, end).map((row) => ({ words: row.left }))), label)
      )
        continue;
      // What is beside it may be longer than the label.
      while (rows[end]?.left === '' && rows[end]?.right !== '') end += 1;
      const words = wordsOf(rows.slice(start, end).map((row) => ({ words: row.right })));
      return words === '' ? undefined : words;
    }
  }
  return undefined;
}

function wordsOf(cells: readonly { words: string }[]): string {
  return cells
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join(' ');
}

/** The heading of the list, with the number of a note that may stand after it. */
const heading =
  /^(?:what (?:needs to|must|has to) improve|areas for (?:improvement|priority action)|recommendations)\b[ ?:]*\d?$/i;
/** Bullets of print; letters of private use stand for those that only one font knows. */
const bullet = /^[•◼■▪●◾‣–\uE000-\uF8FF]$/u;

/** The inspectors’ own list of what must improve, point by point. */
export function improvementsIn(lines: readonly PrintedLine[]): Quoted[] {
  const points: Quoted[] = [];
  const start = lines.findIndex(({ words }) => heading.test(words));
  if (start === -1) return points;
  let edge = Infinity;
  for (const { page, cells, words } of lines.slice(start + 1)) {
    const [first, ...others] = cells;
    const mark = first && bullet.test(first.words.slice(0, 1)) ? first : undefined;
    const last = points.at(-1);
    if (mark) {
      edge = mark.x;
      points.push({ page, words: wordsOf([{ words: mark.words.slice(1).trim() }, ...others]) });
    } else if (last && first && first.x > edge + 2) last.words += ` ${words}`;
    else if (last) break;
  }
  return points;
}
