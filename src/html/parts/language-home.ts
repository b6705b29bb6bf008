import { tagOf } from '../../domain/in-languages.ts';
import type { Site } from '../../domain/site.ts';
import { leadingSubject } from '../../domain/subjects.ts';
import {
  councilsUrl,
  councilTranslationUrl,
  frameworksUrl,
  glossaryUrl,
  pageUrl,
  searchUrl,
  translationUrl,
} from '../../domain/urls.ts';
import { say } from '../../wording/say.ts';
import { capitalised } from '../../wording/words.ts';
import { aboutInspections } from './about-inspections.ts';
import { html, type SafeHtml } from './html.ts';
import { linkInLanguage, type OwnLink } from './in-language.ts';

/**
 * The first page of a language in which the pages of bodies are not made: what inspections are, all
 * that can be read in it, and the way to the list in the first language.
 */
export function languageHome(site: Site): SafeHtml {
  const { settings } = site;
  const leading = leadingSubject(settings);
  const list = say('allFromAToZ', { all: capitalised(settings.bodies.many) });
  return html`
    <h1>${leading.question ?? settings.tagline}</h1>
    <p class="lead" data-pagefind-body>${leading.lead ?? settings.description}</p>
    <h2>${say('whatInspectionsAre')}</h2>
    ${aboutInspections(settings.subjects)}
    <h2>${say('readInThisLanguage')}</h2>
    <ul>
      ${ownPages(site).map(item)}
    </ul>
    ${translations(site)}
    ${site.oneBody ? undefined : html`<p>${linkOf(linkInLanguage(councilsUrl, list, site))}</p>`}
  `;
}

function ownPages(site: Site): OwnLink[] {
  const translated = site.pages.filter(({ languages }) => languages.includes(site.language));
  return [
    { href: searchUrl, words: say('search') },
    { href: frameworksUrl, words: say('frameworks') },
    ...(site.glossary.length > 0 ? [{ href: glossaryUrl, words: say('glossary') }] : []),
    ...translated.map((page) => ({ href: pageUrl(page), words: page.title })),
  ];
}

/** The pages of bodies and inspections that somebody has translated. */
function translations(site: Site): SafeHtml {
  const isOurs = ({ language }: { language: string }): boolean => language === site.language;
  const links = site.authorities.flatMap((authority) => [
    ...authority.translations.filter(isOurs).map((one) => ({
      href: councilTranslationUrl(authority, one),
      words: one.title,
    })),
    ...authority.inspections.flatMap((inspection) =>
      inspection.translations.filter(isOurs).map((one) => ({
        href: translationUrl(inspection, one),
        words: one.title,
      })),
    ),
  ]);
  const said = html`<p>${say('resultsAreElsewhere')}</p>`;
  return links.length === 0
    ? html``
    : html`${said}
        <ul>
          ${links.map((link) => item({ ...link, hreflang: tagOf(site.language) }))}
        </ul>`;
}

function item(link: OwnLink): SafeHtml {
  return html`<li>${linkOf(link)}</li>`;
}

function linkOf({ href, words, hreflang }: OwnLink): SafeHtml {
  return hreflang === undefined
    ? html`<a href="${href}">${words}</a>`
    : html`<a href="${href}" hreflang="${hreflang}">${words}</a>`;
}
