import {
  isFirstLanguage,
  languagesOf,
  tagOf,
  type InLanguages,
} from '../../domain/in-languages.ts';
import { say } from '../../wording/say.ts';
import { directionOf, languageName, languageNamed } from '../../wording/versions.ts';
import { html, type SafeHtml } from './html.ts';

/** A link to a page of the site: where that is in another language, it is said, and told to machines. */
export type OwnLink = { href: string; words: string; hreflang?: string };

/** A link from the page that is made now. */
export function linkInLanguage(href: string, words: string, site: InLanguages): OwnLink {
  if (languagesOf(href.replace(/[?#].*/, ''), site).includes(site.language)) return { href, words };
  const [first = 'en'] = site.settings.languages;
  return {
    href,
    words: say('inLanguage', { words, language: languageNamed(first) }),
    hreflang: tagOf(first),
  };
}

/** What is there in the first language alone, marked as such on a page in another (WCAG 2.2, 3.1.2). */
export function inFirstLanguage(what: SafeHtml, site: InLanguages): SafeHtml {
  if (isFirstLanguage(site)) return what;
  const [first = 'en'] = site.settings.languages;
  return html`<div lang="${tagOf(first)}" dir="${directionOf(first)}">${what}</div>`;
}

/** The other languages of a page, each by its own name. A translation leads to its original by itself. */
export function otherLanguages(path: string, site: InLanguages) {
  const all = languagesOf(path, site);
  if (!all.includes(site.language)) return [];
  return all
    .filter((language) => language !== site.language)
    .map((language) => ({ language, tag: tagOf(language), name: languageName(language) }));
}
