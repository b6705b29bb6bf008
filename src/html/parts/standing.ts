import { once } from '../../domain/once.ts';
import type { Standing } from '../../domain/outcome.ts';
import { grade } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  standing: Standing;
  /** Whether a sentence says what the grade means, or why it is not there. */
  explain?: boolean;
};

/** What became of one area: its grade, or the reason why there is none. */
export function standing({ standing: found, explain = false }: Props): SafeHtml {
  return explain ? explained(found) : named(found);
}

/** Thousands of judgements share a grade that the framework calls as it was printed. */
const named = once((found: Standing): SafeHtml =>
  found.kind === 'graded'
    ? grade({ words: found.printed, mark: found.grade.mark })
    : grade({ words: found.words }),
);

const explained = once((found: Standing): SafeHtml => {
  const why = found.kind === 'graded' ? found.grade.meaning : found.why;
  return html`${named(found)}<span class="hint">${why}</span>`;
});
