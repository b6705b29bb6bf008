import { formatDate } from '../../../domain/dates.ts';
import type { AuthorityFile } from '../../../schemas/authority.ts';
import { providerColumn } from '../spreadsheet/kinds.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import { councilKey, isSameWording } from '../wording.ts';

/** A council that has ended: what names it, and its last day. */
export type FormerCouncil = {
  name: string;
  /** ISO day. */
  ended: string;
  codes: (string | undefined)[];
};

/** As much of a council as rows need to name it. */
export type KnownCouncil = {
  slug: string;
  /** Its name and its name in full come first. */
  names: string[];
  gss: string | undefined;
  gssFormer: string | undefined;
  dfe: string | undefined;
  /** The numbers that inspectorates have for it, by their short names. */
  numbers: Readonly<Record<string, string>>;
  former: FormerCouncil[];
};

/** A council as the content knows it. */
export function councilOf(slug: string, authority: AuthorityFile): KnownCouncil {
  const { name, officialName, alsoCalled, codes, formerCouncils } = authority;
  const { gss, gssFormer, dfe, ...numbers } = codes;
  const former = formerCouncils.map((one) => ({
    name: one.name,
    ended: one.ended,
    codes: Object.values(one.codes),
  }));
  return {
    slug,
    names: [name, officialName, ...alsoCalled],
    gss,
    gssFormer,
    dfe,
    numbers: definedIn(numbers),
    former,
  };
}

/**
 * The council that a row names by code, by name and by the inspectorate’s number; all that it gives
 * have to be the same council’s. One that has ended is told to a person.
 */
export function namedCouncil(
  reader: RowReader,
  councils: readonly KnownCouncil[],
): KnownCouncil | undefined {
  const code = reader.code('gss');
  const name = reader.text('la_name');
  if (hasEnded(reader, councils)) return undefined;
  if (name === '' && code === '') {
    reader.fault('la_name', 'No council is named.', 'Write its name, its code, or both.');
    return undefined;
  }
  const byCode = code === '' ? undefined : councils.find((council) => hasCode(council, code));
  const byName = name === '' ? undefined : calledSo(name, councils);
  if (name !== '' && !byName) unknownName(reader, name, byCode);
  else if (code !== '' && !byCode) unknownCode(reader, code, byName);
  else return sameCouncil(reader, byName ?? byCode, byCode ?? byName, councils);
  return undefined;
}

/** The council that the name and the code give, where it is one and its number is right. */
function sameCouncil(
  reader: RowReader,
  byName: KnownCouncil | undefined,
  byCode: KnownCouncil | undefined,
  councils: readonly KnownCouncil[],
): KnownCouncil | undefined {
  if (!byName || !byCode) return undefined;
  if (byName === byCode) return hasNumbers(reader, byName, councils) ? byName : undefined;
  const [code, name] = [reader.code('gss'), reader.text('la_name')];
  const message = `“${code}” is the code of ${nameOf(byCode)}, not of ${name}.`;
  reader.fault('gss', message, 'Correct the code or the name.');
  return undefined;
}

/** The council of a name: as it is written, or else the only one that the name can mean. */
function calledSo(name: string, councils: readonly KnownCouncil[]): KnownCouncil | undefined {
  const exact = councils.find(({ names }) => names.some((one) => isSameWording(one, name)));
  if (exact) return exact;
  const key = councilKey(name);
  const near = councils.filter(({ names }) => names.some((one) => councilKey(one) === key));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether a row is about a council that has ended, by any of what names it. */
function hasEnded(reader: RowReader, councils: readonly KnownCouncil[]): boolean {
  const former = councils.flatMap((council) => council.former);
  const isNamed = namesFormer(reader, councils);
  const found = former.flatMap((one) => {
    const column = isNamed(one);
    return column === undefined ? [] : [{ ...one, column }];
  })[0];
  if (!found) return false;
  const { name, ended, column } = found;
  const today = councils.filter((council) => council.former.some((one) => one.name === name));
  const message = `“${reader.text(column)}” is ${name}, which ended on ${formatDate(ended)}.`;
  reader.fault(column, message, leaveOut(today.map(nameOf).join(' or ')));
  return true;
}

/** Tells by which column a row names a council that has ended. A name of today is that of today. */
function namesFormer(reader: RowReader, councils: readonly KnownCouncil[]) {
  const name = reader.text('la_name');
  const isToday = councils.some(({ names }) =>
    names.slice(0, 2).some((one) => isSameWording(one, name)),
  );
  const key = name === '' || isToday ? undefined : councilKey(name);
  const columns = ['gss', ...numberColumns(reader).map(([column]) => column)].filter(
    (column) => reader.code(column) !== '',
  );
  return ({ name: formerly, codes }: FormerCouncil): string | undefined =>
    key === councilKey(formerly)
      ? 'la_name'
      : columns.find((column) => codes.includes(reader.code(column)));
}

/** What to do with a row about a time when another council answered for a place. */
export function leaveOut(today: string): string {
  return `Take the row out: what was found at a council that ended is not filed under another one. If it is about ${today}, write that name and its own codes.`;
}

/** The columns of inspectorates’ numbers in a spreadsheet, with the short names of those who give them. */
function numberColumns({ row }: RowReader): [column: string, whose: string][] {
  return row.columns.flatMap((column): [string, string][] => {
    const whose = providerColumn.exec(column)?.[1];
    return whose === undefined ? [] : [[column, whose.replaceAll('_', '-')]];
  });
}

/** The inspectorates’ numbers that a row gives. */
export function numbersIn(reader: RowReader): Record<string, string> {
  const given = numberColumns(reader).map(
    ([column, whose]) => [whose, reader.code(column)] as const,
  );
  return Object.fromEntries(given.filter(([, number]) => number !== ''));
}

function definedIn(codes: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(codes).flatMap(([name, code]) => (code === undefined ? [] : [[name, code]])),
  );
}

/** Whether the inspectorates’ numbers are the council’s own, where a row gives some. */
function hasNumbers(
  reader: RowReader,
  council: KnownCouncil,
  councils: readonly KnownCouncil[],
): boolean {
  return numberColumns(reader).every(([column, whose]) =>
    hasNumber(reader, column, whose, council, councils),
  );
}

function hasNumber(
  reader: RowReader,
  column: string,
  whose: string,
  council: KnownCouncil,
  councils: readonly KnownCouncil[],
): boolean {
  const number = reader.code(column);
  const own = council.numbers[whose];
  if (number === '' || number === own) return true;
  const other = councils.find(({ numbers }) => numbers[whose] === number);
  if (!other && own === undefined) return true;
  const message = other
    ? `“${number}” is the provider number of ${nameOf(other)}, not of ${nameOf(council)}.`
    : `“${number}” is not the provider number of ${nameOf(council)}.`;
  const right = own === undefined ? '' : `Write ${own}, or c`;
  reader.fault(column, message, `${right === '' ? 'C' : right}orrect the council.`);
  return false;
}

/** The name that people use. */
export function nameOf({ names, slug }: KnownCouncil): string {
  return names[0] ?? slug;
}

function hasCode({ gss, gssFormer }: KnownCouncil, code: string): boolean {
  return gss === code || gssFormer === code;
}

function unknownName(reader: RowReader, name: string, byCode: KnownCouncil | undefined): void {
  const expected = byCode?.names[0];
  reader.fault(
    'la_name',
    `There is no council “${name}” in authorities/.`,
    expected === undefined
      ? 'Correct the name, or import the spreadsheet of councils with this one.'
      : `Write ${expected}, or correct the code, or add the name to alsoCalled in its file.`,
  );
}

function unknownCode(reader: RowReader, code: string, byName: KnownCouncil | undefined): void {
  reader.fault(
    'gss',
    `No council in authorities/ has the code “${code}”.`,
    byName?.gss === undefined ? 'Correct the code.' : `Write ${byName.gss}, or leave it blank.`,
  );
}
