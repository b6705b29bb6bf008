import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import { runImport, type Imported } from '../../../src/intake/import/run.ts';
import { baseWorld } from '../../world.ts';

/** The spreadsheets of the published content, as they came. */
export const realSpreadsheets = join(import.meta.dirname, '../../fixtures/spreadsheets');

/** A row: what stands in each column. Columns that are not named are blank. */
export type Cells = Record<string, string>;

/** A folder for the time of one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A content folder with the frameworks and nothing else. */
export function emptyContent(): string {
  const folder = temporaryFolder();
  cpSync(join(baseWorld, 'frameworks'), join(folder, 'frameworks'), { recursive: true });
  return folder;
}

/** Writes a spreadsheet with the header of a real one, or of the columns given. */
export function sheet(like: string, rows: readonly Cells[], extra: readonly string[] = []): string {
  const [header = ''] = readFileSync(join(realSpreadsheets, `${like}.csv`), 'utf8').split(/\r?\n/);
  const columns = [...header.split(','), ...extra];
  const path = join(temporaryFolder(), `${like}.csv`);
  writeFileSync(path, stringify([...rows], { header: true, columns }));
  return path;
}

/** Two councils that are each other’s neighbours. */
export const brent: Cells = {
  la_name: 'Brent',
  official_name: 'London Borough of Brent',
  slug: 'brent',
  gss: 'E09000005',
  dfe_la_code: '304',
  la_type: 'london borough',
  region: 'London',
  website: 'https://www.brent.gov.uk/',
  stat_neighbours_la_codes: '380',
};
export const bradford: Cells = {
  la_name: 'Bradford',
  official_name: 'City of Bradford Metropolitan District Council',
  slug: 'bradford',
  gss: 'E08000032',
  dfe_la_code: '380',
  la_type: 'metropolitan district',
  region: 'Yorkshire and the Humber',
  stat_neighbours_la_codes: '304',
};

/** A full inspection of 2023, with an overall grade. */
export const brent2023: Cells = {
  inspection_id: 'brent-2023-02',
  la_name: 'Brent',
  gss: 'E09000005',
  framework: 'ILACS-2023',
  inspection_type: 'short',
  start: '2023-02-20',
  end: '2023-02-24',
  visits_on_site: '2023-02-20/2023-02-24',
  published: '2023-04-11',
  overall_effectiveness: 'good',
  impact_of_leaders: 'good',
  help_and_protection: 'requires improvement',
  children_in_care: 'good',
  care_leavers: 'good',
  areas_for_improvement: '4',
  report_url: 'https://files.ofsted.gov.uk/v1/file/50213625',
};

/** How its report prints one of the grades. */
export const brent2023Printed: Cells = {
  inspection_id: 'brent-2023-02',
  la_name: 'Brent',
  gss: 'E09000005',
  framework: 'ILACS-2023',
  area: 'help_and_protection',
  area_label: 'The experiences and progress of children who need help and protection',
  grade: 'requires improvement',
  grade_verbatim: 'Requires improvement',
};

/** A visit without grades. */
export const brentVisit: Cells = {
  la_name: 'Brent',
  gss: 'E09000005',
  inspection_type: 'focused visit',
  start: '2024-03-05',
  end: '2024-03-06',
  published: '2024-04-10',
  topic: 'the local authority’s arrangements for care leavers',
  priority_action: 'no',
};

/** An outcome in words. */
export const brentSend: Cells = {
  la_name: 'Brent',
  gss: 'E09000005',
  framework: 'Area SEND 2023',
  outcome_code: '2',
  outcome: 'inconsistent experiences and outcomes',
  start: '2025-02-03',
  end: '2025-02-07',
  published: '2025-04-02',
  previous_inspection: '2019-05-24',
  next_inspection: '3 years',
  report_url: 'https://files.ofsted.gov.uk/v1/file/50270000',
};

/** A content folder in which the councils of the rows above are known. */
export function contentWithCouncils(): string {
  const folder = emptyContent();
  importInto(folder, [sheet('authorities', [brent, bradford])]);
  return folder;
}

/** Runs an import without a word on the screen. */
export function importInto(
  folder: string,
  spreadsheets: readonly string[],
  options: { accept?: boolean; dryRun?: boolean; upTo?: string } = {},
): Imported {
  const { accept = false, dryRun = false, upTo } = options;
  return runImport({ spreadsheets, folder, accept, dryRun, upTo, onProgress: () => undefined });
}

/** How many files came to what. */
export function tally({ outcomes }: Imported): Record<string, number> {
  const groups = Map.groupBy(outcomes, ({ status }) => status);
  return Object.fromEntries([...groups].map(([status, group]) => [status, group.length]));
}

/** Problems as one line each: place in the spreadsheet, what is wrong, what to write. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, column, message, fix }) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return `${name}:${String(line)}:${String(column)} ${message} → ${fix}`;
  });
}
