import { html } from "./html.js";
import { linkOrWords } from "./link-or-words.js";
function facts({ facts: all }) {
  return html`
    <dl class="facts">
      ${all.map(
    ({ name, value, href }) => value ? html`<div>
              <dt>${name}</dt>
              <dd>${linkOrWords(value, href)}</dd>
            </div>` : void 0
  )}
    </dl>
  `;
}
export {
  facts
};
