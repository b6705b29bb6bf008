import {
  areasAndOverall,
  judgedAreas,
  overallOf,
  type GradedInspection,
  type JudgedArea,
} from '../../domain/outcome.ts';
import { scalesOf } from '../../domain/scales.ts';
import { areaAsPrinted } from '../../wording/grades.ts';
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
          <th scope="col">${inspection.framework.scales.length > 0 ? 'Result' : 'Grade'}</th>
        </tr>
      </thead>
      ${groupsOf(inspection).map(
        ({ name, areas }) =>
          html`<tbody>
            ${
              name === undefined
                ? undefined
                : html`<tr>
                    <th scope="rowgroup" colspan="2" class="group">${name}</th>
                  </tr>`
            }
            ${areas.map((area) => row(area, explain))}
          </tbody>`,
      )}
      ${
        overall &&
        html`<tbody>
          <tr class="overall">
            ${cells(overall, explain)}
          </tr>
        </tbody>`
      }
    </table>
    ${scores(inspection)} ${explain ? meanings(inspection) : undefined}
  `;
}

type Group = { name: string | undefined; areas: JudgedArea[] };

/** The areas in the framework’s order; those that stand under one heading stand together. */
function groupsOf(inspection: GradedInspection): Group[] {
  const { groups } = inspection.framework;
  const byGroup = Map.groupBy(judgedAreas(inspection), ({ group }) => group);
  return [...byGroup].map(([id, areas]) => ({
    name: groups.find((one) => one.id === id)?.name,
    areas,
  }));
}

function row(area: JudgedArea, explain: boolean): SafeHtml {
  return area.within
    ? html`<tr class="part">
        ${cells(area, explain)}
      </tr>`
    : html`<tr>
        ${cells(area, explain)}
      </tr>`;
}

/** What the numbers beside grades are, where the report prints some. */
function scores(inspection: GradedInspection): SafeHtml | undefined {
  const { scores: about } = inspection.framework;
  const hasSome = areasAndOverall(inspection).some(
    ({ result: found }) => found.kind === 'graded' && found.score !== undefined,
  );
  return about !== undefined && hasSome ? html`<p class="quiet small">${about}</p>` : undefined;
}

/** What each grade in the table means, best first and each once. */
function meanings(inspection: GradedInspection): SafeHtml | undefined {
  const given = new Set(
    areasAndOverall(inspection).flatMap(({ result: found }) =>
      found.kind === 'graded' ? [found.grade] : [],
    ),
  );
  const grades = scalesOf(inspection.framework)
    .flat()
    .filter((one) => given.has(one));
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
