import type { Looked } from '../../domain/looked.ts';
import type { AnsweredPoint } from '../../domain/responses.ts';
import { answerAbsent } from '../../wording/responses.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  points: readonly AnsweredPoint[];
  /** When somebody last looked for more answers. */
  looked: Looked;
  /** Turns a line of the author’s into safe HTML. */
  line: (text: string) => SafeHtml;
};

/** Each of the inspectors’ points beside the council’s answer, or that we have none. */
export function responsePoints({ points, looked, line }: Props): SafeHtml {
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
              <td>${answers(actions, looked)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function answers(actions: AnsweredPoint['actions'], looked: Looked): SafeHtml {
  if (actions.length === 0) return html`${answerAbsent(looked)}`;
  return html`
    <ul class="plain-list">
      ${actions.map(({ id, name }) => html`<li><a href="#action-${id}">${name}</a></li>`)}
    </ul>
  `;
}
