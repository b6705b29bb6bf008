import {
  judgedAreas,
  overallOf,
  type GradedInspection,
  type JudgedArea,
} from '../../domain/outcome.ts';
import { areaAsPrinted } from '../../wording/results.ts';
import { html, type SafeHtml } from './html.ts';
import { standing } from './standing.ts';

type Props = {
  inspection: GradedInspection;
  caption: string;
  /** Whether each area and each grade is explained in a sentence. */
  explain?: boolean;
};

/** The result area by area, and after the areas what became of the overall grade. */
export function judgements({ inspection, caption, explain = false }: Props): SafeHtml {
  const overall = overallOf(inspection);
  return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">What was judged</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        ${judgedAreas(inspection).map((area) =>
          area.within
            ? html`<tr class="part">
                ${cells(area, explain)}
              </tr>`
            : html`<tr>
                ${cells(area, explain)}
              </tr>`,
        )}
        ${
          overall &&
          html`<tr class="overall">
            ${cells(overall, explain)}
          </tr>`
        }
      </tbody>
    </table>
  `;
}

function cells(
  { plain, about, printedArea, standing: found }: JudgedArea,
  explain: boolean,
): SafeHtml {
  return html`
    <th scope="row">
      ${plain} ${explain ? html`<span class="hint">${about}</span>` : undefined}
      ${
        explain && printedArea !== undefined
          ? html`<span class="hint">${areaAsPrinted(printedArea)}</span>`
          : undefined
      }
    </th>
    <td>${standing({ standing: found, explain })}</td>
  `;
}
