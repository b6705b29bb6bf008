import type { Problem } from '../../problems/problem.ts';
import { readCollection } from '../read/content.ts';
import type { Framework } from '../../schemas/framework.ts';
import { changedResult, compareWithFile, type FileOutcome } from './files/compare.ts';
import { newTopics } from './files/new-topics.ts';
import { moveResultsDays } from './files/results-day.ts';
import { sameVisits } from './files/same-visit.ts';
import { writeAll } from './files/write.ts';
import { councilOf } from './plan/councils.ts';
import { planImport } from './plan/plan.ts';
import type { RowTargets } from './plan/planned.ts';
import type { DateOrder } from './spreadsheet/days.ts';
import { areaColumnsOf } from './spreadsheet/columns.ts';
import { unneeded } from './spreadsheet/kinds.ts';
import { readSpreadsheet, type ColumnNames, type Spreadsheet } from './spreadsheet/read.ts';
import { columnName } from './spreadsheet/table.ts';

/** What to import, where to, and how. */
export type Import = {
  spreadsheets: readonly string[];
  /** The content folder. */
  folder: string;
  /** Take changed grades and outcomes. */
  accept: boolean;
  /** Which number of a date is the day, where the spreadsheet does not say. */
  dates?: DateOrder | undefined;
  /** Say what would change and write nothing. */
  dryRun: boolean;
  /** The ISO day that the spreadsheets go up to, where it is later than their newest report. */
  upTo?: string | undefined;
  /** Told now and then how far the work is. */
  onProgress: (stage: string, done: number, total: number) => void;
};

/** What became of each file, and every problem. */
export type Imported = {
  outcomes: FileOutcome[];
  problems: Problem[];
  written: boolean;
  /** What became of the days up to which results are in, sentence by sentence. */
  movedDays?: string[];
};

/**
 * Imports spreadsheets into a content folder. Every row is checked before anything is written, and
 * one bad row, or one file that cannot be read, is enough to write nothing at all. A changed grade
 * or outcome is left as it is and told as a problem, unless it is accepted.
 *
 * @throws where the disk refuses; the content is then as it was.
 */
export function runImport(job: Import): Imported {
  const { spreadsheets, folder, accept, dryRun, upTo, onProgress, dates } = job;
  const { world, problems } = worldOf(folder);
  const read = readAll(spreadsheets, world.frameworks, renamedIn(folder), onProgress);
  const plan = planImport(read.spreadsheets, { ...world, dates });
  problems.push(...read.problems, ...plan.problems);
  if (problems.some(isError)) return { outcomes: [], problems, written: false };
  const outcomes = plan.items.map((item, index) => {
    onProgress('Comparing files', index + 1, plan.items.length);
    return compareWithFile(folder, item, accept);
  });
  problems.push(...outcomes.flatMap((outcome) => outcome.problems));
  problems.push(...newTopics(plan.items, outcomes));
  problems.push(...sameVisits(folder, plan.items, outcomes));
  if (problems.some((one) => isError(one) && one.code !== changedResult)) {
    return { outcomes: [], problems, written: false };
  }
  const moved = moveResultsDays(folder, plan.items, world.frameworks, upTo);
  if (moved) outcomes.push(moved.outcome);
  const texts = outcomes.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
  if (!dryRun) writeAll(folder, texts);
  return { outcomes, problems, written: !dryRun, movedDays: moved?.sentences ?? [] };
}

/** The councils and frameworks that are there. A content folder may have no councils yet. */
function worldOf(folder: string): { world: RowTargets; problems: Problem[] } {
  const frameworks = readCollection(folder, 'frameworks');
  const authorities = readCollection(folder, 'authorities');
  const problems = [
    ...frameworks.problems,
    ...authorities.problems.filter(({ code }) => code !== 'nothing-there'),
  ];
  const world = {
    councils: authorities.entries.map(({ id, data }) => councilOf(id, data)),
    frameworks: frameworks.entries.map(({ data }) => data),
    regions: readCollection(folder, 'site').entries[0]?.data.regions ?? [],
  };
  return { world, problems };
}

/** What the settings call columns otherwise. A content folder may have no settings yet. */
function renamedIn(folder: string): ColumnNames {
  const { importColumns = {} } = readCollection(folder, 'site').entries[0]?.data ?? {};
  return new Map(
    Object.entries(importColumns).map(([name, known]) => [
      columnName(name),
      known === unneeded ? unneeded : columnName(known),
    ]),
  );
}

function readAll(
  paths: readonly string[],
  frameworks: readonly Framework[],
  renamed: ColumnNames,
  onProgress: Import['onProgress'],
): { spreadsheets: Spreadsheet[]; problems: Problem[] } {
  const areas = areaColumnsOf(frameworks);
  const read = paths.map((path, index) => {
    onProgress('Reading spreadsheets', index + 1, paths.length);
    return readSpreadsheet(path, areas, renamed);
  });
  return {
    spreadsheets: read.flatMap((one) => ('rows' in one ? [one] : [])),
    problems: read.flatMap((one) => one.problems),
  };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
