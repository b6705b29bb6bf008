import type { CollectionName, Content } from '../schemas/collections.ts';
import { withoutDrafts } from './drafts.ts';
import { outcomeId } from './outcome.ts';
import { embedGuideUrl, finderEmbedUrl } from './embed-urls.ts';
import { isGone, movesIn } from './redirects.ts';
import { areaIds } from './scales.ts';
import type { Site } from './site.ts';
import {
  calendarUrl,
  compareBase,
  councilsUrl,
  councilUrl,
  frameworksUrl,
  glossaryUrl,
  homeUrl,
  inspectionsUrl,
  inspectionUrl,
  meetingUrl,
  pageUrl,
  regionUrl,
  searchUrl,
  wholeUrl,
  youngPeopleUrl,
} from './urls.ts';

/** What a site will answer, as far as files of content say so. */
export type SiteAddresses = {
  /** Every page that has an address of its own, with those of former addresses. */
  pages: ReadonlySet<string>;
  /** Whether something will be at an address from the site’s root, `#` and `?` left out. */
  has: (path: string) => boolean;
  /** Whether the glossary has a word that an address points to. */
  hasTerm: (id: string) => boolean;
};

/** Folders of files for programs, whose names a build gives them. */
const forPrograms = /^\/(?:api|assets|embed|feeds|find|pagefind|compare)\//;
/** Files at the top that every site has. */
const always =
  /^\/(?:sitemap[\w-]*\.xml|robots\.txt|llms\.txt|addresses\.txt|redirects\.map|(?:look|feed)\.css|icon\.svg)$/;

/**
 * Finds what addresses a site will have, without making it: an author who links to a page that is not
 * there hears of it with the line, before anything is built. Drafts have none.
 *
 * @param broken files with a mistake of their own, as `collection/id`: what they make is there.
 */
export function siteAddresses(all: Content, broken: readonly string[] = []): SiteAddresses {
  const content = withoutDrafts(all);
  const ids = (name: CollectionName): string[] => [
    ...content[name].map(({ id }) => id),
    ...broken.filter((one) => one.startsWith(`${name}/`)).map((one) => one.slice(name.length + 1)),
  ];
  const pages = new Set([
    ...[homeUrl, councilsUrl, searchUrl, glossaryUrl, frameworksUrl],
    ...(content.site[0]?.data.regions ?? []).map((region) => regionUrl(region)),
    ...ids('pages').map((slug) => pageUrl({ slug })),
    ...ids('authorities').flatMap((slug) =>
      [councilUrl, inspectionsUrl, embedGuideUrl, calendarUrl].map((url) => url({ slug })),
    ),
    ...ids('councilTranslations').map(inLanguage),
    ...ids('inspections').map((id) => inspectionUrl({ id })),
    ...ids('youngPeople').map((id) => youngPeopleUrl({ id: id.replace(/\.young$/, '') })),
    ...ids('translations').map(inLanguage),
    ...ids('meetings').map((id) => meetingUrl({ id, authority: id.slice(0, id.indexOf('/')) })),
    ...movesIn(content).redirects.map(({ from }) => from),
  ]);
  const former = new Set(movesIn(content).renamed.map(({ before }) => before));
  const about = aboutAll(content);
  return {
    pages,
    has: (path) =>
      pages.has(path) ||
      forPrograms.test(path) ||
      always.test(path) ||
      isGone(path, movesIn(content)) ||
      former.has(/^\/councils\/([^/]+)/.exec(path)?.[1] ?? '') ||
      /^\/councils\/(?:[^/]+\/inspections|page|regions\/[^/]+)\/\d+\/$/.test(path) ||
      about(path),
    hasTerm: (id) => ids('glossary').includes(id),
  };
}

/** `northtown/2026-05-standard.ur` is at `/councils/northtown/2026-05-standard/ur/`. */
function inLanguage(id: string): string {
  return `/councils/${id.toLowerCase().replace(/\.(?=[^.]+$)/, '/')}/`;
}

/** Pages about all together: their folders are the words of the settings and the frameworks. */
function aboutAll({ site, frameworks, themes }: Content): (path: string) => boolean {
  const settings = site[0]?.data;
  const areas = frameworks.flatMap(({ data }) =>
    data.outcome === 'graded' ? areaIds(data) : [outcomeId],
  );
  const names = new Set([
    ...['', 'map', 'changed', 'waiting', 'themes', 'figures.csv'],
    ...[...areas, ...themes.map(({ id }) => id)],
    ...(settings?.subjects ?? []).map(({ id }) => id),
  ]);
  return (path) => {
    const [, first, ...rest] = path.split('/');
    if (settings === undefined || first !== settings.whole.id) return false;
    return rest.every((name) => names.has(name) || /^\d+$/.test(name));
  };
}

/** Whether a site has a page or file at an address: one body has no pages about several. */
export function hasAddress(
  path: string,
  { oneBody, settings }: Pick<Site, 'oneBody' | 'settings'>,
): boolean {
  const ofSeveral = [
    ...[`${councilsUrl}regions/`, wholeUrl(settings), compareBase],
    ...['/feeds/regions/', `${finderEmbedUrl}/`],
  ];
  return !oneBody || (path !== councilsUrl && !ofSeveral.some((place) => path.startsWith(place)));
}
