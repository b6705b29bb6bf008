import { sourceInWords } from "../../wording/responses.js";
import { html } from "./html.js";
import { linkOrWords } from "./link-or-words.js";
function sources({ sources: all }) {
  return html`<ul>
    ${all.map((one) => html`<li>${linkOrWords(sourceInWords(one), one.url)}</li>`)}
  </ul>`;
}
export {
  sources
};
