import { countsInWords, ownPointInWords } from "../../wording/responses.js";
import { html } from "./html.js";
function responseList({ response, points, line }) {
  const { ownList, otherCounts } = response;
  if (!ownList && otherCounts.length === 0) return void 0;
  return html`
    <h3>How the council counts the points</h3>
    ${ownList && html`
        <p>${countsInWords(points.length, ownList.points.length)}</p>
        <p>${line(ownList.about)}</p>
        <ol>
          ${ownList.points.map(
    ({ text, answers, doing }) => html`
              <li>
                ${line(text)} ${doing ? line(doing) : void 0}
                <span class="hint">${ownPointInWords(answers, points)}</span>
              </li>
            `
  )}
        </ol>
      `}
    ${otherCounts.map(({ text }) => html`<p>${line(text)}</p>`)}
  `;
}
export {
  responseList
};
