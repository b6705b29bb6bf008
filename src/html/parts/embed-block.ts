import type { EmbedBlock } from '../../domain/embed.ts';
import { html, type SafeHtml } from './html.ts';

/** An embed inside its frame. Links leave the frame: the host’s page makes room for them. */
export function embedBlock({ block }: { block: EmbedBlock }): SafeHtml {
  const { heading, sentences, table, improve, more, source, licence } = block;
  return html`
    <h1>${heading}</h1>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${table && grades(table)}
    ${improve && points(improve)}
    <p><a href="${more.href}" target="_top">${more.words}</a></p>
    <p class="small">${source}</p>
    <p class="small">
      ${licence.before}<a href="${licence.href}" target="_top">${licence.words}</a>${licence.after}
    </p>
  `;
}

/** Shown where the host’s page asks for it (src/html/client/embed/frame.ts). */
function points({ heading, sentence, items, more }: NonNullable<EmbedBlock['improve']>): SafeHtml {
  return html`
    <section id="improve" hidden>
      <h2>${heading}</h2>
      <p>${sentence}</p>
      ${
        items.length > 0
          ? html`<ol>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ol>`
          : undefined
      }
      <p><a href="${more.href}" target="_top">${more.words}</a></p>
    </section>
  `;
}

function grades({ caption, head, rows }: NonNullable<EmbedBlock['table']>): SafeHtml {
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
          `,
        )}
      </tbody>
    </table>
  `;
}
