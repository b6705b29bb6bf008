import { s as councilEmbedUrl, y as inspectionEmbedUrl } from "./urls_C1VI2n4z.mjs";
import { r as html } from "./html_BH7JQ-ty.mjs";
import { n as inspectionBlock, t as councilBlock } from "./block_p5Yg23fK.mjs";
// src/html/parts/embed-block.ts
/** An embed inside its frame. Links leave the frame: the host’s page makes room for them. */
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
        ${rows.map(({ area, grade }) => html`
            <tr>
              <th scope="row">${area}</th>
              <td>${grade}</td>
            </tr>
          `)}
      </tbody>
    </table>
  `;
}
// src/html/bulk/embed.ts
/** The embed of one inspection or visit. It stays as it is when a newer one comes. */
function inspectionFrame(inspection, authority, site) {
	return frameOf(inspectionBlock(inspection, authority, site), `${inspectionEmbedUrl(inspection)}/`);
}
/** The embed of a council’s latest result. It changes when the result does. */
function councilFrame(authority, site) {
	return frameOf(councilBlock(authority, site), `${councilEmbedUrl(authority)}/`);
}
function frameOf(block, path) {
	return {
		path,
		title: block.heading,
		canonical: block.more.href,
		main: embedBlock({ block })
	};
}
export { inspectionFrame as n, councilFrame as t };
