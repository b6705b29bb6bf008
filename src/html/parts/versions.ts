import type { Authority, Inspection } from '../../domain/site.ts';
import { councilTranslationUrl, translationUrl, youngPeopleUrl } from '../../domain/urls.ts';
import { copyLink, directionOf, easyReadInWords, languageName } from '../../wording/versions.ts';
import { copyButton } from './copy-field.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  inspection?: Inspection | undefined;
  authority?: Authority;
  /** The inspection that a council’s page tells of. */
  latest?: Inspection | undefined;
  /** The id of a field with the page’s address, to copy it from. */
  address?: string;
};

/**
 * The same page for other readers: young people, easy read, other languages, large print.
 * Large print needs no script: the address with #large-print makes the letters large.
 */
export function versions({ inspection, authority, latest, address }: Props): SafeHtml {
  const readers = inspection ?? latest;
  return html`
    <nav class="versions" aria-label="Other versions of this page">
      <ul class="ways">
        ${readers && forOtherReaders(readers)} ${authority && councilLanguages(authority)}
        ${inspection && inspectionLanguages(inspection)}
        <li class="print-large"><a href="#large-print">Large print</a></li>
        <li class="print-usual"><a href="#main">Usual size</a></li>
        ${address === undefined ? undefined : html`<li>${copyButton(address, copyLink)}</li>`}
      </ul>
    </nav>
  `;
}

function forOtherReaders(inspection: Inspection): SafeHtml {
  const { youngPeople, easyRead } = inspection;
  return html`
    ${youngPeople && html`<li><a href="${youngPeopleUrl(inspection)}">For young people</a></li>`}
    ${easyRead && html`<li><a href="${easyRead.url}">${easyReadInWords(easyRead)}</a></li>`}
  `;
}

function councilLanguages(authority: Authority): SafeHtml[] {
  return authority.translations.map(({ language }) =>
    inLanguage(language, councilTranslationUrl(authority, { language })),
  );
}

function inspectionLanguages(inspection: Inspection): SafeHtml[] {
  return inspection.translations.map(({ language }) =>
    inLanguage(language, translationUrl(inspection, { language })),
  );
}

function inLanguage(language: string, href: string): SafeHtml {
  return html`
    <li>
      <a href="${href}" hreflang="${language}" lang="${language}" dir="${directionOf(language)}"
        >${languageName(language)}</a
      >
    </li>
  `;
}
