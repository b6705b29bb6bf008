import { figureFrom } from '../../wording/responses.ts';
import { capitalised } from '../../wording/words.ts';
import type { Figure, Source } from '../../schemas/papers.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  figures: readonly Figure[];
  sources: readonly Source[];
};

/** Numbers that somebody gave, each with what is counted, its day and where it is from. */
export function figures({ figures: all, sources }: Props): SafeHtml {
  return html`
    <table>
      <caption>
        Each number with what it counts
      </caption>
      <thead>
        <tr>
          <th scope="col">What is counted</th>
          <th scope="col">Number</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (figure) =>
            html`<tr>
              <th scope="row">
                ${capitalised(figure.counts)}
                <span class="hint">${figureFrom(figure, sources)}</span>
              </th>
              <td>${capitalised(figure.value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
