import { slug, webAddress } from '../../../schemas/fields.ts';
import { RowReader } from '../spreadsheet/row-reader.ts';
import type { Row } from '../spreadsheet/row.ts';
import { shortName } from '../wording.ts';
import type { Council } from './councils.ts';
import type { Plan, PlannedFile, World } from './planned.ts';

/** The council that a row of the spreadsheet of councils is about, for other rows to point to. */
export function councilInRow(row: Row): Council {
  const reader = new RowReader(row);
  return {
    slug: reader.text('slug'),
    names: [reader.text('la_name'), reader.text('official_name')],
    gss: reader.code('gss'),
    gssFormer: reader.code('gss_former'),
    dfe: reader.code('dfe_la_code'),
    provider: reader.code('ofsted_provider_id') || undefined,
    former: [],
  };
}

/** A row of the spreadsheet of councils as the file of one council. */
export function planAuthority(row: Row, { councils, dates }: World): Plan<PlannedFile> {
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
  const data = { name, officialName, type, region: shortName(region), ...facts };
  const file = `authorities/${id}.md`;
  return { items: [{ collection: 'authorities', file, row, data }], problems: reader.problems };
}

/** What a council’s file may leave out: a blank cell is a field that is not there. */
function optionalFacts(reader: RowReader, councils: readonly Council[]) {
  return {
    website: reader.value('website', webAddress),
    committeeSite: reader.value('committee_site', webAddress),
    inspectorPage: reader.value('ofsted_page', webAddress),
    codes: {
      gss: reader.code('gss') || undefined,
      gssFormer: reader.code('gss_former') || undefined,
      dfe: reader.code('dfe_la_code') || undefined,
      ofsted: reader.code('ofsted_provider_id') || undefined,
      register: reader.text('register_code') || undefined,
    },
    started: reader.day('start_date'),
    populationUnder25: reader.wholeNumber('population_0_25'),
    neighbours: neighbours(reader, councils),
  };
}

/** The councils that are most alike come as education codes, nearest first. */
function neighbours(reader: RowReader, councils: readonly Council[]): string[] {
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
  councils: readonly Council[],
): void {
  const code = reader.code('gss');
  const other = councils.find(({ gss, slug: known }) => code && gss === code && known !== id);
  if (!other) return;
  const message = `The council with the code “${code}” has the short name “${other.slug}” already.`;
  reader.fault('slug', message, `Write ${other.slug}: short names are addresses and never change.`);
}
