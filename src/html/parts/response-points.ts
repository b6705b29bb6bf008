import type { AnsweredPoint } from '../../domain/responses.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  points: readonly AnsweredPoint[];
  /** Turns a line of the author’s into safe HTML. */
  line: (text: string) => SafeHtml;
};

/** Each of the inspectors’ points beside the council’s answer, or beside the words that there is none. */
export function responsePoints({ points, line }: Props): SafeHtml {
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
          `,
        )}
      </tbody>
    </table>
  `;
}

function answers(actions: AnsweredPoint['actions']): SafeHtml {
  if (actions.length === 0) return html`No response published yet`;
  return html`
    <ul class="plain-list">
      ${actions.map(({ id, name }) => html`<li><a href="#action-${id}">${name}</a></li>`)}
    </ul>
  `;
}
