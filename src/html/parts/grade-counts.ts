import type { CountRow } from '../../domain/whole.ts';
import type { Figures } from '../../domain/figures.ts';
import type { Noun } from '../../schemas/site.ts';
import { baseInWords, missingInList, reasonsInWords } from '../../wording/figures.ts';
import { gradeBar } from './grade-bar.ts';
import { html, type SafeHtml } from './html.ts';
import { legend } from './legend.ts';
import { linkOrWords } from './link-or-words.ts';

type Props = {
  caption: string;
  /** What the lines are: areas, regions, days. */
  heading: string;
  rows: readonly CountRow[];
  bodies: Noun;
};

/** How many councils have which grade, line by line: a bar, its numbers in words, and their base. Nothing without a line. */
export function gradeCounts({ caption, heading, rows, bodies }: Props): SafeHtml | undefined {
  if (rows.length === 0) return undefined;
  return html`
    ${legendOf(rows)}
    <table class="counts">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${heading}</th>
          <th scope="col">Number of ${bodies.many}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, href, hint, figures }) => html`
            <tr>
              <th scope="row">
                ${linkOrWords(name, href)}
                <span class="hint">${baseInWords(figures.councils, bodies)}</span>
                ${hint === undefined ? undefined : html`<span class="hint">${hint}</span>`}
              </th>
              <td>${gradeBar(figures)} ${numbers(figures)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${reasonsInWords(rows).map((reason) => html`<p class="quiet small">${reason}</p>`)}
  `;
}

/** The marks of all grades that lines of counts have. */
export function legendOf(
  rows: readonly { figures: Pick<Figures, 'counts' | 'without'> }[],
): SafeHtml {
  const grades = new Map(
    rows.flatMap(({ figures }) => figures.counts.map(({ grade }) => [grade.label, grade] as const)),
  );
  const hasMissing = rows.some(({ figures }) => figures.without.length > 0);
  return legend({ grades: [...grades.values()], hasMissing });
}

/** Each count beside its mark; its word is in the legend, and in the ear. */
function numbers({ counts, without }: Figures): SafeHtml {
  return html`
    <ul class="legend">
      ${counts
        .filter(({ count }) => count > 0)
        .map(
          ({ grade, count }) =>
            html`<li>
              <span class="grade grade--${grade.mark}"
                >${count} <span class="heard">${grade.label}</span></span
              >
            </li>`,
        )}
      ${without.map(
        ({ words, count }) =>
          html`<li>
            <span class="grade grade--none"
              >${count} <span class="heard">${missingInList(words)}</span></span
            >
          </li>`,
      )}
    </ul>
  `;
}
