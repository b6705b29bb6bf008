import { once } from '../../domain/once.ts';
import type { AreaResult } from '../../domain/outcome.ts';
import { gradeAsPrinted } from '../../wording/grades.ts';
import { capitalised } from '../../wording/words.ts';
import { gradeChip } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  result: AreaResult;
  /** Whether a sentence says why there is no grade. */
  explain?: boolean;
};

/** What became of one area: its grade, or the reason why there is none. */
export function result({ result: found, explain = false }: Props): SafeHtml {
  return explain ? explained(found) : named(found);
}

/** Thousands of judgements share a grade that the framework calls as it was printed. */
const named = once((found: AreaResult): SafeHtml =>
  found.kind === 'graded'
    ? gradeChip({ words: gradeAsPrinted(found), mark: found.grade.mark })
    : gradeChip({ words: capitalised(found.words) }),
);

const explained = once((found: AreaResult): SafeHtml => {
  if (found.kind === 'graded') return named(found);
  return html`${named(found)} <span class="hint">${found.why}</span>`;
});
