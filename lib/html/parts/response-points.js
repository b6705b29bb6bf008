import { html } from "./html.js";
function responsePoints({ points, line }) {
  return html`
    <table>
      <caption>
        The inspectors’ points, and what answers them
      </caption>
      <thead>
        <tr>
          <th scope="col">Inspectors’ point</th>
          <th scope="col">The council’s action</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
    ({ number, point, actions }) => html`
            <tr>
              <th scope="row"><span>${number}. </span>${line(point.text)}</th>
              <td>${answers(actions)}</td>
            </tr>
          `
  )}
      </tbody>
    </table>
  `;
}
function answers(actions) {
  if (actions.length === 0) return html`No response published yet`;
  return html`
    <ul class="plain-list">
      ${actions.map(({ id, name }) => html`<li><a href="#action-${id}">${name}</a></li>`)}
    </ul>
  `;
}
export {
  responsePoints
};
