import type { Standing } from '../domain/outcome.ts';
import { grade } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  standing: Standing;
  /** Whether a sentence says what the grade means, or why it is not there. */
  explain?: boolean;
};

/** What became of one area: its grade, or the reason why there is none. */
export function standing({ standing: found, explain = false }: Props): SafeHtml {
  const [mark, why] =
    found.kind === 'graded'
      ? [grade({ words: found.printed, mark: found.grade.mark }), found.grade.meaning]
      : [grade({ words: found.words }), found.why];
  return html`${mark}${explain ? html`<span class="hint">${why}</span>` : undefined}`;
}
