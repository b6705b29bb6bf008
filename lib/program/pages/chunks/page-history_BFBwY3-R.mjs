import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { f as markOfChange, i as changeOfPage } from "./responses_BIZc02fC.mjs";
import { t as directionOf } from "./versions_CUcxPAXQ.mjs";
import { r as html } from "./html_BH7JQ-ty.mjs";
// src/html/parts/link-or-words.ts
/** Words that lead somewhere, where it is known where to; otherwise the words alone. */
function linkOrWords(words, href) {
	return href ? html`<a href="${href}">${words}</a>` : html`${words}`;
}
// src/html/parts/facts.ts
/** Names and values in a list that reads well on a phone: one below the other, side by side when wide. */
function facts({ facts: all }) {
	return html`
    <dl class="facts">
      ${all.map(({ name, value, href }) => value ? html`<div>
              <dt>${name}</dt>
              <dd>${linkOrWords(value, href)}</dd>
            </div>` : void 0)}
    </dl>
  `;
}
// src/html/parts/page-history.ts
/** When a page was last changed and what changed. Mistakes that were put right are said. */
function pageHistory({ published, changes, address, asOf, language }) {
	const newestFirst = changes.toSorted((a, b) => b.on.localeCompare(a.on));
	const [latest] = newestFirst;
	return html`
    <h2>What changed on this page</h2>
    ${facts({ facts: [...published ? [{
		name: published.name,
		value: inWords(published.on)
	}] : [], {
		name: "Page last changed",
		value: latest ? inWords(latest.on) : "No change is noted."
	}] })}
    ${latest && html`<ul>
        ${newestFirst.map((change) => html`<li>${told(change, language)}</li>`)}
      </ul>`}
    <p class="print-only">
      This page is at ${address}. It shows how things stood on ${inWords(asOf)}.
    </p>
  `;
}
function told(change, language) {
	if (language === void 0) return html`${changeOfPage(change)}`;
	return html`
    ${markOfChange(change)}
    <span lang="${language}" dir="${directionOf(language)}">${change.what}</span>
  `;
}
export { facts as n, linkOrWords as r, pageHistory as t };
