import type { AuthorityFile } from '../../../schemas/authority.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
/** As much of a council as rows need to name it. */
export type Council = {
    slug: string;
    names: string[];
    gss: string | undefined;
    gssFormer: string | undefined;
    dfe: string | undefined;
};
/** A council as the content knows it. */
export declare function councilOf(slug: string, { name, officialName, alsoCalled, codes }: AuthorityFile): Council;
/** The council that a row names by code and by name; both have to be the same council’s. */
export declare function namedCouncil(reader: RowReader, councils: readonly Council[]): Council | undefined;
