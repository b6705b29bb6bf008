import type { Content } from '../schemas/collections.ts';
import type { MeetingFile } from '../schemas/meeting.ts';
import type { ResponseFile } from '../schemas/response.ts';
import type { TranslationFile, YoungPeopleFile } from '../schemas/version.ts';
import { compareText } from '../problems/problem.ts';
import { proseOf, type Prose } from './prose.ts';

/** What stands beside inspections: the council’s responses, its meetings, and other versions. */

type InFile = { file: string; proseDigest: string };

/** The council’s own words about one inspection. */
export type Response = ResponseFile & { prose: Prose };

/** One item of a council meeting. Its id, `brent/2026-07-14-cabinet`, never changes. */
export type Meeting = MeetingFile & { id: string; prose: Prose };

/** An inspection told for young people. */
export type YoungPeoplePage = YoungPeopleFile & { prose: Prose };

/** A page told in another language, named by its code (BCP 47): `ur`, `cy`. */
export type Translation = TranslationFile & { language: string; prose: Prose };

/** What stands beside one inspection. */
export type RelatedFiles = {
  response: Response | undefined;
  youngPeople: YoungPeoplePage | undefined;
  /** In order of their code. */
  translations: Translation[];
};

/** Finds what stands beside each inspection, by the name of its file. */
export function relatedFilesIn(content: Content): (inspection: string) => RelatedFiles {
  const responses = new Map(content.responses.map((entry) => [entry.id, withProse(entry)]));
  const young = new Map(content.youngPeople.map((entry) => [stemOf(entry.id), withProse(entry)]));
  const translations = translationsOf(content.translations);
  return (inspection) => ({
    response: responses.get(inspection),
    youngPeople: young.get(inspection),
    translations: translations(inspection),
  });
}

/** Finds the translations of a page, in order of their code, by the name of the file translated. */
export function translationsOf(
  entries: readonly (InFile & { id: string; data: TranslationFile })[],
): (original: string) => Translation[] {
  const byOriginal = Map.groupBy(entries, ({ id }) => stemOf(id));
  return (original) =>
    (byOriginal.get(original) ?? []).map((entry) => ({
      language: languageOf(entry.id),
      ...withProse(entry),
    }));
}

/** Each council’s meetings, newest first. */
export function meetingsIn(content: Content): Map<string, Meeting[]> {
  const meetings = content.meetings
    .map((entry) => ({ id: entry.id, ...withProse(entry) }))
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  return Map.groupBy(meetings, ({ authority }) => authority);
}

/** `northtown/2026-05-standard` from `northtown/2026-05-standard.ur`. */
export function stemOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}

/** `ur` from `northtown/2026-05-standard.ur`. */
export function languageOf(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

function withProse<Data>({ data, ...place }: InFile & { data: Data }): Data & { prose: Prose } {
  return { ...data, prose: proseOf(place) };
}
