import { figureFrom } from "../../wording/responses.js";
import { html } from "./html.js";
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
        ${all.map(
    (figure) => html`<tr>
              <th scope="row">
                ${figure.counts} <span class="hint">${figureFrom(figure, sources)}</span>
              </th>
              <td>${figure.value}</td>
            </tr>`
  )}
      </tbody>
    </table>
  `;
}
export {
  figures
};
