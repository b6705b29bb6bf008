import { u as figureFrom, v as sourceInWords } from "./responses_BIZc02fC.mjs";
import { r as html } from "./html_BH7JQ-ty.mjs";
import { r as linkOrWords } from "./page-history_BFBwY3-R.mjs";
// src/html/parts/figures.ts
/** Numbers that somebody gave, each with what is counted, its day and where it is from. */
function figures({ figures: all, sources }) {
	return html`
    <table>
      <caption>
        Each number with what it counts
      </caption>
      <thead>
        <tr>
          <th scope="col">What is counted</th>
          <th scope="col">Number</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((figure) => html`<tr>
              <th scope="row">
                ${figure.counts} <span class="hint">${figureFrom(figure, sources)}</span>
              </th>
              <td>${figure.value}</td>
            </tr>`)}
      </tbody>
    </table>
  `;
}
// src/html/parts/sources.ts
/** Where statements are from, with links where they are known. */
function sources({ sources: all }) {
	return html`<ul>
    ${all.map((one) => html`<li>${linkOrWords(sourceInWords(one), one.url)}</li>`)}
  </ul>`;
}
export { figures as n, sources as t };
