import { formatDate } from '../../domain/dates.ts';
import type { Site, Translation } from '../../domain/site.ts';
import { absolute } from '../../domain/host.ts';
import { currentLanguage } from '../../domain/language.ts';
import { tagOf } from '../../domain/in-languages.ts';
import { say } from '../../wording/say.ts';
import { languageNamed } from '../../wording/versions.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { pageHistory, printedAddress } from './page-history.ts';

type Props = {
  translation: Translation;
  prose: { html: string };
  /** The page in English, and the ISO day on which that last changed, where it is known. */
  english: { href: string; changed: string | undefined };
  settings: Site['settings'];
  /** The page’s address from the root of the site. */
  path: string;
};

/**
 * A page in another language. The page around it is in that language too; what stays in English says
 * so (WCAG 2.2, 3.1.2).
 */
export function translationBody({ translation, prose, english, settings, path }: Props): SafeHtml {
  const { changes, language, on } = translation;
  const own = tagOf(currentLanguage());
  const inEnglish = own === 'en-GB' ? undefined : html` lang="en-GB"`;
  const later = english.changed !== undefined && english.changed > on;
  return html`
    <h1>${translation.title}</h1>
    <nav class="versions" aria-label="${say('otherLanguages')}" lang="${own}" dir="ltr">
      <ul class="ways">
        <li><a href="${english.href}" hreflang="en-GB" ${inEnglish}>English</a></li>
      </ul>
    </nav>
    ${fromPipeline(prose.html)}
    <div lang="${own}" dir="ltr">
      <p class="quiet small">
        ${say('translatedBy', { language: languageNamed(language), by: translation.by, on: formatDate(on) })}
        ${later ? say('originalChanged') : ''}
      </p>
      <h2>${say('whatChanged')}</h2>
      ${pageHistory({ published: { name: say('translated'), on }, changes, language })}
      ${printedAddress(absolute(path, settings), settings.asOf)}
    </div>
  `;
}
