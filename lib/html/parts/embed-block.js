import { html } from "./html.js";
function embedBlock({ block }) {
  const { heading, sentences, table, more, source, licence } = block;
  return html`
    <h1>${heading}</h1>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${table && grades(table)}
    <p><a href="${more.href}" target="_top">${more.words}</a></p>
    <p class="small">${source}</p>
    <p class="small">
      ${licence.before}<a href="${licence.href}" target="_top">${licence.words}</a>${licence.after}
    </p>
  `;
}
function grades({ caption, head, rows }) {
  return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${head[0]}</th>
          <th scope="col">${head[1]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
    ({ area, grade }) => html`
            <tr>
              <th scope="row">${area}</th>
              <td>${grade}</td>
            </tr>
          `
  )}
      </tbody>
    </table>
  `;
}
export {
  embedBlock
};
