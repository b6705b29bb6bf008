import { languagesOf, pathIn, tagOf } from '../../domain/in-languages.ts';
import type { Page, Site } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import {
  councilsUrl,
  frameworksUrl,
  glossaryUrl,
  pageUrl,
  searchUrl,
  wholeUrl,
} from '../../domain/urls.ts';
import { hasAddress } from '../../domain/site-addresses.ts';
import { say } from '../../wording/say.ts';
import { capitalised } from '../../wording/words.ts';
import { otherLanguages, linkInLanguage, type OwnLink } from './in-language.ts';

/** What stands around every page: its menu, its languages, and the pages that the footer leads to. */

type Framed = Pick<Site, 'settings' | 'pages' | 'oneBody' | 'language' | 'glossary'>;

/** The site’s own menu. */
export function menuOf(site: Framed): OwnLink[] {
  const { settings } = site;
  return [
    { href: councilsUrl, words: capitalised(settings.bodies.many) },
    { href: wholeUrl(settings), words: settings.whole.name },
    { href: searchUrl, words: say('search') },
    { href: frameworksUrl, words: say('frameworks') },
    ...(site.glossary.length > 0 ? [{ href: glossaryUrl, words: say('glossary') }] : []),
  ]
    .filter(({ href }) => hasAddress(href, site))
    .map(({ href, words }) => linkInLanguage(href, words, site));
}

/** The same page in each of its languages, for machines. Nothing where there is one alone. */
export function alternatesOf(path: string, site: Framed) {
  if (otherLanguages(path, site).length === 0) return [];
  return languagesOf(path, site).map((language) => ({
    hreflang: tagOf(language),
    href: absolute(pathIn(language, path, site), site.settings),
  }));
}

/** The pages of prose that the footer leads to. One that is told in another language alone says which. */
export function pagesInFooter({ pages, settings, language }: Framed) {
  const [first = 'en'] = settings.languages;
  return pages
    .filter((page): page is Page & { order: number } => page.order !== undefined)
    .sort((a, b) => a.order - b.order)
    .map((page) => {
      const isTold = page.languages.includes(language);
      return {
        href: pageUrl(page),
        words: page.title,
        other: isTold ? {} : { lang: tagOf(first), hreflang: tagOf(first) },
      };
    });
}
