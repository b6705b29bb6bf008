import { documentInWords, dueDay, dueHow } from "../../wording/responses.js";
import { html } from "./html.js";
import { linkOrWords } from "./link-or-words.js";
function responseStatement({ due, statement }) {
  const published = statement ? linkOrWords(documentInWords(statement), statement.url) : "We have no link to it.";
  return html`
    <h3>The council’s written statement</h3>
    <p>After an inspection, the council must publish a statement of what it will do.</p>
    <dl class="facts">
      <div>
        <dt>Written statement</dt>
        <dd>${published}</dd>
      </div>
      ${due && html`
          <div>
            <dt>Statement due</dt>
            <dd>${dueDay(due)} <span class="hint">${dueHow(due)}</span></dd>
          </div>
        `}
    </dl>
  `;
}
export {
  responseStatement
};
