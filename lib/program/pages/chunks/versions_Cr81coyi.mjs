import { D as translationUrl, O as youngPeopleUrl, k as once, l as councilTranslationUrl, t as absolute } from "./urls_C1VI2n4z.mjs";
import { r as html } from "./html_BH7JQ-ty.mjs";
import { a as languageName, n as easyReadInWords, r as formatFacts, t as directionOf } from "./versions_CUcxPAXQ.mjs";
import { n as facts, t as pageHistory } from "./page-history_BFBwY3-R.mjs";
// src/html/parts/other-formats.ts
/** Whom to ask for the page in another format, and how to print it in large letters. */
const otherFormats = once((settings) => {
	const about = settings.otherFormats?.about ?? `${settings.publisher.name} can give you this page in large print, in audio, in braille or in another language.`;
	return html`
    <section class="no-print" aria-labelledby="another-format">
      <h2 id="another-format">This page in another format</h2>
      <p>${about}</p>
      ${facts({ facts: formatFacts(settings) })}
      <p>
        You can print this page in letters of 18 point or more. Open it in
        <a href="#large-print">large print</a>, then print it with your browser.
      </p>
    </section>
  `;
});
// src/html/parts/page-end.ts
/** The end of a page that people take away: other formats, its dates, what changed on it. */
function pageEnd({ settings, path, about, on, changes }) {
	const published = on === void 0 ? void 0 : {
		name: about,
		on
	};
	const address = absolute(path, settings);
	return html`
    ${otherFormats(settings)} ${pageHistory({
		published,
		changes,
		address,
		asOf: settings.asOf
	})}
  `;
}
// src/html/parts/versions.ts
/**
* The same page for other readers: young people, easy read, other languages, large print.
* Large print needs no script: the address with #large-print makes the letters large.
*/
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
	return authority.translations.map(({ language }) => inLanguage(language, councilTranslationUrl(authority, { language })));
}
function inspectionLanguages(inspection) {
	return inspection.translations.map(({ language }) => inLanguage(language, translationUrl(inspection, { language })));
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
export { pageEnd as n, versions as t };
