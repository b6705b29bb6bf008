import { html } from "./html.js";
function points({ lines, prefix, numbered = false }) {
  const items = lines.map(({ id, line }) => html`<li id="${prefix}-${id}">${line}</li>`);
  return numbered ? html`<ol data-pagefind-body>
        ${items}
      </ol>` : html`<ul data-pagefind-body>
        ${items}
      </ul>`;
}
export {
  points
};
