import type { CountRow } from '../../domain/whole.ts';
import { noGradeInLegend } from '../../wording/figures.ts';
import type { Grade } from '../../schemas/framework.ts';
import { legendOf } from './grade-counts.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  caption: string;
  rows: readonly CountRow[];
};

/**
 * How many councils have which grade, a column for each grade; the cell of one council stands out.
 * Small enough for a phone. Lines whose scales differ stand in tables of their own.
 */
export function byGrade({ caption, rows }: Props): SafeHtml {
  const byScale = Map.groupBy(rows, ({ figures }) =>
    figures.counts.map(({ grade }) => grade.label).join(),
  );
  return html`${legendOf(rows)} ${[...byScale.values()].map((those) => table(caption, those))}`;
}

function table(caption: string, rows: readonly CountRow[]): SafeHtml {
  const grades = rows[0]?.figures.counts.map(({ grade }) => grade) ?? [];
  const hasMissing = rows.some(
    ({ figures, own }) => figures.without.length > 0 || own?.result.kind === 'missing',
  );
  return html`
    <table class="by-grade">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">What was judged</th>
          ${grades.map(({ label, mark }) => head(label, mark))}
          ${hasMissing ? head(noGradeInLegend, 'none') : undefined}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => line(row, grades, hasMissing))}
      </tbody>
    </table>
  `;
}

function head(label: string, mark: string): SafeHtml {
  return html`<th scope="col">
    <span class="grade grade--${mark}"><span class="heard">${label}</span></span>
  </th>`;
}

function line(
  { name, own, figures }: CountRow,
  grades: readonly Grade[],
  hasMissing: boolean,
): SafeHtml {
  const ownGrade = own?.result.kind === 'graded' ? own.result.grade.label : undefined;
  const cell = (count: number, isOwn: boolean, has = 'this grade') =>
    isOwn
      ? html`<td class="own">
          ${count} <span class="heard">(${own?.name ?? ''} has ${has})</span>
        </td>`
      : html`<td>${count}</td>`;
  const without = figures.without.reduce((sum, { count }) => sum + count, 0);
  return html`<tr>
    <th scope="row">${name}</th>
    ${grades.map(({ label }, index) =>
      cell(figures.counts[index]?.count ?? 0, own !== undefined && label === ownGrade),
    )}
    ${hasMissing ? cell(without, own?.result.kind === 'missing', 'no grade here') : undefined}
  </tr>`;
}
