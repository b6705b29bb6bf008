import { once } from '../../domain/once.ts';
import { inParts } from '../../domain/parts.ts';
import type { Site } from '../../domain/site.ts';
import { byteLength, jsonFile, largestFile, type PublishedFile } from '../file.ts';
import { columnsInWords } from './columns.ts';
import { csvwOf, dataPackageOf } from './describe.ts';
import { improvementRows, improvementsTable } from './improvements.ts';
import { inspectionsTable, type InspectionRow } from './inspections.ts';
import { judgementRows, judgementsTable } from './judgements.ts';
import { csvFolder, csvHeader, csvRows, type Table, type TableFile } from './table.ts';

/**
 * Says that a file is UTF-8. Excel takes it for an old encoding of Windows otherwise, and shows “Ã©” for
 * “é”; other programs pass over it (WHATWG Encoding, “UTF-8 decode”).
 */
const mark = '\uFEFF';

/** What fits into a file with that mark, in bytes. */
const mostBytes = largestFile - byteLength(mark);

/**
 * The facts as tables, with their descriptions as CSV on the Web (W3C) and as a Data Package
 * (version 2). There is a file for each year of publication; a file of all years is there too for as
 * long as it is not too large.
 */
export function tableFiles(site: Site): PublishedFile[] {
  const files = csvFiles(site);
  return [
    ...files.map(({ path, text }) => ({
      path: csvFolder + path,
      type: 'text/csv',
      text: () => mark + text(),
    })),
    jsonFile(`${csvFolder}csv-metadata.json`, () => csvwOf(files, site), 'application/csvm+json'),
    jsonFile(`${csvFolder}datapackage.json`, () => dataPackageOf(files, site)),
    {
      path: `${csvFolder}columns.txt`,
      type: 'text/plain',
      text: () => mark + columnsInWords(files),
    },
  ];
}

/** Each table, whole and by year. Parted once for a site: three files of the API need them. */
export const csvFiles = once((site: Site): TableFile[] => {
  const rows = rowsOf(site);
  return [
    ...filesOf(inspectionsTable(site), rows),
    ...filesOf(judgementsTable, rows.flatMap(judgementRows)),
    ...filesOf(improvementsTable, rows.flatMap(improvementRows)),
  ];
});

function rowsOf({ authorities, inspections }: Site): InspectionRow[] {
  const bySlug = new Map(authorities.map((authority) => [authority.slug, authority]));
  return inspections.flatMap((inspection) => {
    const authority = bySlug.get(inspection.authority);
    return authority ? [{ inspection, authority }] : [];
  });
}

/** Rows come newest first, so the years do too, and all years are the file of all. */
function filesOf<Row extends InspectionRow>(table: Table<Row>, rows: readonly Row[]): TableFile[] {
  const header = csvHeader(table);
  const byYear = Map.groupBy(rows, ({ inspection }) => inspection.published.slice(0, 4));
  let bytes = byteLength(header);
  const parts = Array.from(byYear).flatMap(([year, those]) => {
    const lines = csvRows(table, those);
    const size = byteLength(lines);
    bytes += size;
    const name = `${table.name}-${year}`;
    return size < mostBytes - byteLength(header)
      ? [{ path: `${name}.csv`, text: () => header + lines, table }]
      : splitFiles(table, name, those, size);
  });
  if (bytes > mostBytes) return parts;
  return [
    { path: `${table.name}.csv`, text: () => header + csvRows(table, rows), table },
    ...parts,
  ];
}

/** Rows that are too many for one file, in files of about one size. */
function splitFiles<Row>(
  table: Table<Row>,
  name: string,
  rows: readonly Row[],
  bytes: number,
): TableFile[] {
  // Rows differ in length, so one part more than the sum says leaves room.
  const size = Math.ceil(rows.length / (Math.ceil(bytes / largestFile) + 1));
  return inParts(rows, size).map((those, part) => ({
    path: `${name}-part-${String(part + 1)}.csv`,
    text: () => csvHeader(table) + csvRows(table, those),
    table,
  }));
}
