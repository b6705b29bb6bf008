import { changeInWords } from "../../wording/results.js";
import { html } from "./html.js";
const verdicts = { better: "Better", worse: "Worse", same: "The same" };
function changes({ comparison, now, before }) {
  return html`
    <p>${changeInWords(comparison)}</p>
    <table>
      <caption>
        ${now} beside ${before}
      </caption>
      <thead>
        <tr>
          <th scope="col">What was judged</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        ${comparison.changes.map((change) => row(change.area.plain, verdict(change)))}
        ${comparison.dropped.map(
    ({ plain, why }) => row(plain, html`No longer judged <span class="hint">${why}</span>`)
  )}
      </tbody>
    </table>
  `;
}
function row(area, change) {
  return html`<tr>
    <th scope="row">${area}</th>
    <td>${change}</td>
  </tr>`;
}
function verdict(change) {
  if (change.verdict === "not-comparable") {
    return html`Can’t be compared <span class="hint">${change.why}</span>`;
  }
  const { before, after } = change;
  const steps = change.verdict === "same" ? `${after.label} both times` : `From ${before.label} to ${after.label}`;
  return html`<strong>${verdicts[change.verdict]}</strong> <span class="hint">${steps}</span>`;
}
export {
  changes
};
