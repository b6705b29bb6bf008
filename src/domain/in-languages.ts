import type { Site } from './site.ts';
import { frameworksUrl, glossaryUrl, homeUrl, pageUrl, searchUrl } from './urls.ts';

/** In which languages of a site a page is made, and where. */

/** What decides it: the settings, the language that pages are made in now, and which are translated. */
export type InLanguages = Pick<Site, 'settings' | 'language' | 'pages'>;

/** Pages whose every sentence is the program’s or has its translation beside it. */
const ofEveryLanguage: readonly string[] = [homeUrl, searchUrl, frameworksUrl, glossaryUrl];

/** The languages in which there is a page at a path: the first one always. */
export function languagesOf(path: string, { settings, pages }: InLanguages): readonly string[] {
  if (ofEveryLanguage.includes(path)) return settings.languages;
  const page = pages.find((one) => pageUrl(one) === path);
  return page?.languages ?? settings.languages.slice(0, 1);
}

/** Whether pages are made in the first language now: that has every page and the shortest addresses. */
export function isFirstLanguage({
  settings,
  language,
}: Pick<InLanguages, 'settings' | 'language'>) {
  return language === settings.languages[0];
}

/** The code of a language as a page says it (BCP 47): dates and spelling are British. */
export function tagOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Whether the page at a path is made in the language that pages are made in now. */
export function isMadeNow(path: string, site: InLanguages): boolean {
  const translation = /^\/councils\/.*\/(\w+)\/$/.exec(path)?.[1] ?? '';
  const own = site.settings.languages.slice(1).find((language) => language === translation);
  if (own !== undefined) return site.language === own;
  return isFirstLanguage(site) || languagesOf(path, site).includes(site.language);
}

/** Where a page lies in one of its languages: `/about/` in the first, `/cy/about/` in Welsh. */
export function pathIn(language: string, path: string, { settings }: InLanguages): string {
  return language === settings.languages[0] ? path : `/${language}${path}`;
}

/** Where a page lies in the language that pages are made in now: a translation has it in its name. */
export function ownPath(path: string, site: InLanguages): string {
  return languagesOf(path, site).includes(site.language) ? pathIn(site.language, path, site) : path;
}
