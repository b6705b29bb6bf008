import type { AuthorityFile } from '../../../schemas/authority.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import { isSameWording } from '../wording.ts';

/** As much of a council as rows need to name it. */
export type Council = {
  slug: string;
  names: string[];
  gss: string | undefined;
  gssFormer: string | undefined;
  dfe: string | undefined;
};

/** A council as the content knows it. */
export function councilOf(
  slug: string,
  { name, officialName, alsoCalled, codes }: AuthorityFile,
): Council {
  const { gss, gssFormer, dfe } = codes;
  return { slug, names: [name, officialName, ...alsoCalled], gss, gssFormer, dfe };
}

/** The council that a row names by code and by name; both have to be the same council’s. */
export function namedCouncil(reader: RowReader, councils: readonly Council[]): Council | undefined {
  const code = reader.text('gss');
  const name = reader.text('la_name');
  const byCode = councils.find((council) => code !== '' && hasCode(council, code));
  const byName = councils.find((council) => council.names.some((one) => isSameWording(one, name)));
  if (name === '' && code === '') {
    reader.fault('la_name', 'No council is named.', 'Write its name, its code, or both.');
  } else if (name !== '' && byName === undefined) {
    unknownName(reader, name, byCode);
  } else if (code !== '' && byCode === undefined) {
    unknownCode(reader, code, byName);
  } else if (byName !== undefined && byCode !== undefined && byName !== byCode) {
    const message = `“${code}” is the code of ${byCode.names[0] ?? byCode.slug}, not of ${name}.`;
    reader.fault('gss', message, 'Correct the code or the name.');
  } else {
    return byName ?? byCode;
  }
  return undefined;
}

function hasCode({ gss, gssFormer }: Council, code: string): boolean {
  return gss === code || gssFormer === code;
}

function unknownName(reader: RowReader, name: string, byCode: Council | undefined): void {
  const expected = byCode?.names[0];
  reader.fault(
    'la_name',
    `There is no council “${name}” in content/authorities.`,
    expected === undefined
      ? 'Correct the name, or import the spreadsheet of councils with this one.'
      : `Write ${expected}, or correct the code, or add the name to alsoCalled in its file.`,
  );
}

function unknownCode(reader: RowReader, code: string, byName: Council | undefined): void {
  reader.fault(
    'gss',
    `No council in content/authorities has the code “${code}”.`,
    byName?.gss === undefined ? 'Correct the code.' : `Write ${byName.gss}, or leave it blank.`,
  );
}
