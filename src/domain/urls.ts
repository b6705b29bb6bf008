import type { SiteSettings, Subject } from '../schemas/site.ts';
import type { Authority, Inspection, Meeting, Translation } from './site.ts';

/**
 * Every address of the site, from its root, with a slash at the end. Addresses never change:
 * people keep them, and councils put them on their own sites. Where that root lies on its host, the
 * settings say (`basePath` in host.ts); src/builder/base-path.ts puts the addresses of a page under it.
 */

export const homeUrl = '/';
export const councilsUrl = '/councils/';
export const searchUrl = '/search/';
export const searchIndexUrl = '/pagefind/';
export const lookUrl = '/look.css';
export const glossaryUrl = '/glossary/';
export const frameworksUrl = '/frameworks/';
export const compareBase = '/compare/';

/** What the settings say of all bodies together, and of the subjects. */
export type WholeSettings = Pick<SiteSettings, 'whole' | 'subjects'>;
type About = Pick<Subject, 'id'>;

/** All together on one subject: `/whole/` for the leading one, `/whole/another/` for another. */
export function wholeUrl(settings: WholeSettings, subject?: About): string {
  return `/${settings.whole.id}/${folderOf(settings, subject)}`;
}

/** The leading subject has the shortest address; each other one has a folder of its own. */
function folderOf({ subjects }: Pick<WholeSettings, 'subjects'>, subject?: About): string {
  return subject === undefined || subject.id === subjects[0]?.id ? '' : `${subject.id}/`;
}

export function themesUrl({ whole }: Pick<WholeSettings, 'whole'>): string {
  return `/${whole.id}/themes/`;
}

/** The page on which bodies stand side by side, and where it takes their grades from. */
export function compareUrl(settings: WholeSettings, subject?: About): string {
  return `${compareBase}${folderOf(settings, subject)}`;
}

export function compareDataUrl(settings: WholeSettings, subject?: About): string {
  return `${compareUrl(settings, subject)}data.json`;
}

/** The list of all bodies, and the later parts of it. */
export function councilsPartUrl(part = 1): string {
  return part === 1 ? councilsUrl : `${councilsUrl}page/${String(part)}/`;
}

export function councilUrl({ slug }: Pick<Authority, 'slug'>): string {
  return `/councils/${slug}/`;
}

/** All inspections and visits of a council, newest first, and the later parts of that list. */
export function inspectionsUrl(authority: Pick<Authority, 'slug'>, part = 1): string {
  return `${councilUrl(authority)}inspections/${part === 1 ? '' : `${String(part)}/`}`;
}

export function regionUrl({ id }: { id: string }, part = 1): string {
  return `/councils/regions/${id}/${part === 1 ? '' : `${String(part)}/`}`;
}

export function inspectionUrl({ id }: Pick<Inspection, 'id'>): string {
  return `/councils/${id}/`;
}

/** The same inspection told for young people. */
export function youngPeopleUrl(inspection: Pick<Inspection, 'id'>): string {
  return `${inspectionUrl(inspection)}young-people/`;
}

/** The same inspection told in another language. */
export function translationUrl(
  inspection: Pick<Inspection, 'id'>,
  { language }: Pick<Translation, 'language'>,
): string {
  return `${inspectionUrl(inspection)}${language.toLowerCase()}/`;
}

/** A council’s page in another language. Names of inspections begin with a year, so none is one. */
export function councilTranslationUrl(
  authority: Pick<Authority, 'slug'>,
  { language }: Pick<Translation, 'language'>,
): string {
  return `${councilUrl(authority)}${language.toLowerCase()}/`;
}

/** `/councils/brent/meetings/2026-07-14-cabinet/` */
export function meetingUrl({ id, authority }: Pick<Meeting, 'id' | 'authority'>): string {
  return `${councilUrl({ slug: authority })}meetings/${id.slice(authority.length + 1)}/`;
}

/** One thing that is judged, everywhere: `/whole/leaders/`. */
export function areaSeriesUrl(
  { area }: { area: string },
  settings: WholeSettings,
  subject?: About,
): string {
  return `${wholeUrl(settings, subject)}${area}/`;
}

/** All on a map: of one thing that is judged, or of what leads. */
export function mapUrl(
  settings: WholeSettings,
  subject?: About,
  series?: { area: string },
): string {
  const area = series === undefined ? '' : `${series.area}/`;
  return `${wholeUrl(settings)}map/${folderOf(settings, subject)}${area}`;
}

/** Those that were inspected again, by year, and the later parts; without a year the newest one. */
export function changedUrl(settings: WholeSettings, year?: string, part = 1): string {
  const folders = [...(year === undefined ? [] : [year]), ...(part === 1 ? [] : [String(part)])];
  return `${wholeUrl(settings)}changed/${folders.map((one) => `${one}/`).join('')}`;
}

/** All in order of the day of their last inspection. */
export function waitingUrl(settings: WholeSettings): string {
  return `${wholeUrl(settings)}waiting/`;
}

/** The counts of one thing that is judged, as a table for computers. */
export function figuresFileUrl(
  series: { area: string },
  settings: WholeSettings,
  subject?: About,
): string {
  return `${areaSeriesUrl(series, settings, subject)}figures.csv`;
}

/** A chart of one thing that is judged, as a picture (SVG). */
export function chartFileUrl(
  chart: Chart,
  series: { area: string },
  settings: WholeSettings,
  subject?: About,
): string {
  return `${areaSeriesUrl(series, settings, subject)}${chart}.svg`;
}

/** The charts of each thing that is judged. */
export type Chart = 'years' | 'regions' | 'map';

/** What inspectors asked of councils under one theme, and the later parts of that list. */
export function themeUrl(
  { id }: { id: string },
  settings: Pick<WholeSettings, 'whole'>,
  part = 1,
): string {
  return `${themesUrl(settings)}${id}/${part === 1 ? '' : `${String(part)}/`}`;
}

/** One of the points that must improve, on the page of its inspection. */
export function pointUrl(inspection: Pick<Inspection, 'id'>, { id }: { id: string }): string {
  return `${inspectionUrl(inspection)}#improve-${id}`;
}

/** Side by side: one, and those that it is set beside. They are chosen already. */
export function compareWithUrl(
  { slug }: Pick<Authority, 'slug'>,
  settings: WholeSettings,
  others: readonly Pick<Authority, 'slug'>[] = [],
  subject?: About,
): string {
  const more = others.map((other) => `&c=${other.slug}`).join('');
  return `${compareUrl(settings, subject)}?c=${slug}${more}`;
}

export function pageUrl({ slug }: { slug: string }): string {
  return `/${slug}/`;
}

/** The same facts elsewhere. What comes after `v1` is a promise to others and stays as it is. */
export const apiUrl = '/api/v1/';
export const dataPageUrl = '/data/';

/** The calendar of a council, as a file that calendars subscribe to. */
export function calendarUrl(authority: Pick<Authority, 'slug'>): string {
  return `${councilUrl(authority)}dates.ics`;
}

/** Where a feed lies, without its ending: `.xml` for Atom, `.json` for JSON Feed. */
export function feedUrl(of: 'all' | { region: string } | { council: string }): string {
  if (of === 'all') return '/feeds/all';
  return 'region' in of ? `/feeds/regions/${of.region}` : `/feeds/councils/${of.council}`;
}

/** How a feed looks to people who open it in a browser. */
export const feedStyleUrl = '/feed.css';
