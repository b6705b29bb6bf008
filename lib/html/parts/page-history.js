import { inWords } from "../../domain/dates.js";
import { changeOfPage, markOfChange } from "../../wording/responses.js";
import { directionOf } from "../../wording/versions.js";
import { facts } from "./facts.js";
import { html } from "./html.js";
function pageHistory({ published, changes, address, asOf, language }) {
  const newestFirst = changes.toSorted((a, b) => b.on.localeCompare(a.on));
  const [latest] = newestFirst;
  return html`
    <h2>What changed on this page</h2>
    ${facts({
    facts: [
      ...published ? [{ name: published.name, value: inWords(published.on) }] : [],
      { name: "Page last changed", value: latest ? inWords(latest.on) : "No change is noted." }
    ]
  })}
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
export {
  pageHistory
};
