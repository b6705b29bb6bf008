import { councilTranslationUrl, translationUrl, youngPeopleUrl } from "../../domain/urls.js";
import { directionOf, easyReadInWords, languageName } from "../../wording/versions.js";
import { html } from "./html.js";
function versions({ inspection, authority }) {
  return html`
    <nav class="versions" aria-label="Other versions of this page">
      <ul>
        ${inspection && forOtherReaders(inspection)} ${authority && councilLanguages(authority)}
        ${inspection && inspectionLanguages(inspection)}
        <li class="print-large"><a href="#large-print">Large print</a></li>
        <li class="print-usual"><a href="#main">Usual size</a></li>
      </ul>
    </nav>
  `;
}
function forOtherReaders(inspection) {
  const { youngPeople, easyRead } = inspection;
  return html`
    ${youngPeople && html`<li><a href="${youngPeopleUrl(inspection)}">For young people</a></li>`}
    ${easyRead && html`<li><a href="${easyRead.url}">${easyReadInWords(easyRead)}</a></li>`}
  `;
}
function councilLanguages(authority) {
  return authority.translations.map(
    ({ language }) => inLanguage(language, councilTranslationUrl(authority, { language }))
  );
}
function inspectionLanguages(inspection) {
  return inspection.translations.map(
    ({ language }) => inLanguage(language, translationUrl(inspection, { language }))
  );
}
function inLanguage(language, href) {
  return html`
    <li>
      <a href="${href}" hreflang="${language}" lang="${language}" dir="${directionOf(language)}"
        >${languageName(language)}</a
      >
    </li>
  `;
}
export {
  versions
};
