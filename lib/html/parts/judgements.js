import {
  judgedAreas,
  overallOf
} from "../../domain/outcome.js";
import { html } from "./html.js";
import { standing } from "./standing.js";
function judgements({ inspection, caption, explain = false }) {
  const overall = overallOf(inspection);
  return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">What was judged</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        ${judgedAreas(inspection).map(
    (area) => area.within ? html`<tr class="part">
                ${cells(area, explain)}
              </tr>` : html`<tr>
                ${cells(area, explain)}
              </tr>`
  )}
        ${overall && html`<tr class="overall">
            ${cells(overall, explain)}
          </tr>`}
      </tbody>
    </table>
  `;
}
function cells({ plain, about, standing: found }, explain) {
  return html`
    <th scope="row">${plain} ${explain ? html`<span class="hint">${about}</span>` : void 0}</th>
    <td>${standing({ standing: found, explain })}</td>
  `;
}
export {
  judgements
};
