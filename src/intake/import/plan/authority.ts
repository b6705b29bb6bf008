import { slug, text, webAddress } from '../../../schemas/fields.ts';
import { RowReader } from '../spreadsheet/row-reader.ts';
import type { Row } from '../spreadsheet/row.ts';
import { isSameWording, shortName } from '../wording.ts';
import { pageColumn } from '../spreadsheet/kinds.ts';
import { numbersIn, type KnownCouncil } from './councils.ts';
import type { ImportPlan, PlannedFile, RowTargets } from './planned.ts';

/** The council that a row of the spreadsheet of councils is about, for other rows to point to. */
export function councilInRow(row: Row): KnownCouncil {
  const reader = new RowReader(row);
  return {
    slug: reader.text('slug'),
    names: [reader.text('la_name'), reader.text('official_name')],
    gss: reader.code('gss'),
    gssFormer: reader.code('gss_former'),
    dfe: reader.code('dfe_la_code'),
    numbers: numbersIn(reader),
    former: [],
  };
}

/** A row of the spreadsheet of councils as the file of one council. */
export function planAuthority(
  row: Row,
  { councils, dates, regions = [] }: RowTargets,
): ImportPlan<PlannedFile> {
  const reader = new RowReader(row, dates);
  const id = reader.neededValue('slug', slug);
  const name = reader.needed('la_name');
  const officialName = reader.needed('official_name');
  const type = reader.needed('la_type');
  const region = reader.needed('region');
  const facts = optionalFacts(reader, councils);
  otherCouncilWithCode(reader, id, councils);
  if (!reader.isGood || !id || !name || !officialName || !type || !region) {
    return { items: [], problems: reader.problems };
  }
  const data = { name, officialName, type, region: regionOf(region, regions), ...facts };
  const file = `authorities/${id}.md`;
  return { items: [{ collection: 'authorities', file, row, data }], problems: reader.problems };
}

/** A region by its name in the settings; one that they do not have by the name itself. */
function regionOf(name: string, regions: NonNullable<RowTargets['regions']>): string {
  const found = regions.find((one) => [one.id, one.name].some((own) => isSameWording(own, name)));
  return found?.id ?? shortName(name);
}

/** What a council’s file may leave out: a blank cell is a field that is not there. */
function optionalFacts(reader: RowReader, councils: readonly KnownCouncil[]) {
  return {
    website: reader.value('website', webAddress),
    committeeSite: reader.value('committee_site', webAddress),
    place: reader.value('place', text),
    subjects: listIn(reader, 'subjects'),
    inspectorPage: inspectorPage(reader),
    codes: codesIn(reader),
    started: reader.day('start_date'),
    populationUnder25: reader.wholeNumber('population_0_25'),
    neighbours: neighbours(reader, councils),
  };
}

/** All codes that a row gives, those of inspectorates among them. */
function codesIn(reader: RowReader): Record<string, string> {
  const codes = {
    gss: reader.code('gss'),
    gssFormer: reader.code('gss_former'),
    dfe: reader.code('dfe_la_code'),
    ...numbersIn(reader),
    register: reader.text('register_code'),
  };
  return Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== ''));
}

/** The page on the site of an inspectorate: of several columns the first that is filled in. */
function inspectorPage(reader: RowReader): string | undefined {
  const columns = reader.row.columns.filter((column) => pageColumn.test(column));
  return columns.map((column) => reader.value(column, webAddress)).find((one) => one !== undefined);
}

/** Short names with spaces between; nothing where the cell is blank. */
function listIn(reader: RowReader, column: string): string[] | undefined {
  const names = reader
    .text(column)
    .split(/[\s,;]+/)
    .filter((name) => name !== '');
  return names.length === 0 ? undefined : names;
}

/** The councils that are most alike come as education codes, nearest first. */
function neighbours(reader: RowReader, councils: readonly KnownCouncil[]): string[] {
  const column = 'stat_neighbours_la_codes';
  return reader
    .text(column)
    .split(/\s+/)
    .filter((code) => code !== '')
    .flatMap((code) => {
      const council = councils.find(({ dfe }) => dfe === code);
      if (council) return [council.slug];
      reader.fault(
        column,
        `No council has the code “${code}”.`,
        'Correct the code or take it out.',
      );
      return [];
    });
}

/** A short name never changes: the same council under another one would be a second file. */
function otherCouncilWithCode(
  reader: RowReader,
  id: string | undefined,
  councils: readonly KnownCouncil[],
): void {
  const code = reader.code('gss');
  const other = councils.find(({ gss, slug: known }) => code && gss === code && known !== id);
  if (!other) return;
  const message = `The council with the code “${code}” has the short name “${other.slug}” already.`;
  reader.fault('slug', message, `Write ${other.slug}: short names are addresses and never change.`);
}
