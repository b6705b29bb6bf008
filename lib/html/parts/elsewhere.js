import { fromScriptText, html } from "./html.js";
function elsewhere({ alternates, linkedData }) {
  return html`
    ${alternates.map(
    ({ type, title, href }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}" />`
  )}
    ${linkedData && html`<script type="application/ld+json">
        ${fromScriptText(linkedData)}
      </script>`}
  `;
}
export {
  elsewhere
};
