import type { Content } from '../schemas/collections.ts';
import type { MeetingFile } from '../schemas/meeting.ts';
import type { ResponseFile } from '../schemas/response.ts';
import type { TranslationFile, YoungPeopleFile } from '../schemas/version.ts';
import { type Prose } from './prose.ts';
/** What stands beside inspections: the council’s responses, its meetings, and other versions. */
type InFile = {
    file: string;
    proseDigest: string;
};
/** The council’s own words about one inspection. */
export type Response = ResponseFile & {
    prose: Prose;
};
/** One item of a council meeting. Its id, `brent/2026-07-14-cabinet`, never changes. */
export type Meeting = MeetingFile & {
    id: string;
    prose: Prose;
};
/** An inspection told for young people. */
export type YoungPeoplePage = YoungPeopleFile & {
    prose: Prose;
};
/** A page told in another language, named by its code (BCP 47): `ur`, `cy`. */
export type Translation = TranslationFile & {
    language: string;
    prose: Prose;
};
/** What stands beside one inspection. */
export type Companions = {
    response: Response | undefined;
    youngPeople: YoungPeoplePage | undefined;
    /** In order of their code. */
    translations: Translation[];
};
/** Finds what stands beside each inspection, by the name of its file. */
export declare function companionsIn(content: Content): (inspection: string) => Companions;
/** Finds the translations of a page, in order of their code, by the name of the file translated. */
export declare function translationsOf(entries: readonly (InFile & {
    id: string;
    data: TranslationFile;
})[]): (original: string) => Translation[];
/** Each council’s meetings, newest first. */
export declare function meetingsIn(content: Content): Map<string, Meeting[]>;
/** `brent/2026-05-ilacs` from `brent/2026-05-ilacs.ur`. */
export declare function stemOf(id: string): string;
/** `ur` from `brent/2026-05-ilacs.ur`. */
export declare function languageOf(id: string): string;
export {};
