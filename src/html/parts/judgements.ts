import {
  areasAndOverall,
  judgedAreas,
  overallOf,
  type GradedInspection,
  type JudgedArea,
} from '../../domain/outcome.ts';
import { areaAsPrinted } from '../../wording/results.ts';
import { formFor } from '../../wording/words.ts';
import { facts } from './facts.ts';
import { html, type SafeHtml } from './html.ts';
import { result } from './area-result.ts';

type Props = {
  inspection: GradedInspection;
  caption: string;
  /** Whether each area is explained in a sentence, and below the table each grade. */
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
    ${explain ? meanings(inspection) : undefined}
  `;
}

/** What each grade in the table means, best first and each once. */
function meanings(inspection: GradedInspection): SafeHtml | undefined {
  const given = new Set(
    areasAndOverall(inspection).flatMap(({ result: found }) =>
      found.kind === 'graded' ? [found.grade.id] : [],
    ),
  );
  const grades = inspection.framework.grades.filter(({ id }) => given.has(id));
  if (grades.length === 0) return undefined;
  return html`
    <h3>${formFor(grades.length, 'What this grade means', 'What these grades mean')}</h3>
    ${facts({ facts: grades.map(({ label, meaning }) => ({ name: label, value: meaning })) })}
  `;
}

function cells(
  { plain, about, printedArea, result: found }: JudgedArea,
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
    <td>${result({ result: found, explain })}</td>
  `;
}
