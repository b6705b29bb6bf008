import type { Grade } from '../../schemas/framework.ts';
import { noGradeInLegend } from '../../wording/figures.ts';
import { gradeChip } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  grades: readonly Pick<Grade, 'label' | 'mark'>[];
  /** Whether some have no grade. */
  hasMissing: boolean;
};

/** Which mark stands for which grade, best first. */
export function legend({ grades, hasMissing }: Props): SafeHtml {
  return html`
    <ul class="legend" data-pagefind-ignore>
      ${grades.map(({ label, mark }) => html`<li>${gradeChip({ words: label, mark })}</li>`)}
      ${hasMissing ? html`<li>${gradeChip({ words: noGradeInLegend })}</li>` : undefined}
    </ul>
  `;
}
