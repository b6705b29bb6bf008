import type { Content } from '../schemas/collections.ts';
import { stemOf } from './related-files.ts';

type Draftable = { id: string; file: string; data: { draft?: boolean | undefined } };

/** The files that are drafts, with what stands beside a draft of an inspection, in order of place. */
export function draftsIn(content: Content): string[] {
  const drafts = content.inspections.filter(isDraft).map(({ id }) => id);
  const beside = (inspection: string): boolean => drafts.includes(inspection);
  const { inspections, meetings, pages, responses, youngPeople, translations } = content;
  const own: readonly Draftable[] = [
    ...[...inspections, ...meetings, ...pages, ...responses, ...youngPeople, ...translations],
    ...[...content.councilTranslations, ...content.glossary],
  ];
  return [
    ...own.filter(isDraft),
    ...responses.filter((one) => !isDraft(one) && beside(one.id)),
    ...[...youngPeople, ...translations].filter((one) => !isDraft(one) && beside(stemOf(one.id))),
  ].map(({ file }) => file);
}

/** The content without its drafts, as it is published. */
export function withoutDrafts(content: Content): Content {
  const drafts = new Set(draftsIn(content));
  if (drafts.size === 0) return content;
  const kept = <One extends { file: string }>(entries: One[]): One[] =>
    entries.filter(({ file }) => !drafts.has(file));
  const inspections = kept(content.inspections);
  const published = new Set(inspections.map(({ id }) => id));
  return {
    ...content,
    inspections,
    meetings: kept(content.meetings).map((meeting) => ({
      ...meeting,
      data: {
        ...meeting.data,
        inspections: meeting.data.inspections.filter((id) => published.has(id)),
      },
    })),
    pages: kept(content.pages),
    responses: kept(content.responses),
    youngPeople: kept(content.youngPeople),
    translations: kept(content.translations),
    councilTranslations: kept(content.councilTranslations),
    glossary: kept(content.glossary),
  };
}

function isDraft({ data }: Pick<Draftable, 'data'>): boolean {
  return data.draft === true;
}
