import type { Action, CouncilSays } from '../../domain/responses.ts';
import type { Response } from '../../domain/site.ts';
import { replyHeading } from '../../wording/answers.ts';
import { answersTogether, answerAbsent } from '../../wording/responses.ts';
import { html, type SafeHtml } from './html.ts';
import { responseAction, type AboutActions } from './response-action.ts';

/** The council’s answers, each at the point of the inspectors’ that it belongs to. */
export type Replies = {
  /** What stands beside a point: nothing where the council’s answer is not told point by point. */
  at: (point: string) => SafeHtml | undefined;
  /** Actions that stand beside no point: those that answer all together, and those that answer none. */
  apart: Action[];
};

/**
 * Puts each action beside the first point that it answers; the other points lead there.
 *
 * @param answer what the council said; without it nothing stands beside points.
 */
export function repliesTo(
  says: CouncilSays,
  answer: Response | undefined,
  line: AboutActions['line'],
): Replies {
  const { points, actions, looked } = says;
  if (!answer || actions.length === 0 || answersTogether(says)) {
    return { at: () => undefined, apart: actions };
  }
  const about = { points: points.length, sources: answer.sources, looked, line };
  const at = (id: string): SafeHtml | undefined => {
    const point = points.find((one) => one.point.id === id);
    if (!point) return undefined;
    const those = actions.filter(({ numbers }) => numbers.includes(point.number));
    // Who has said nothing is not named as the one who says this: these words are ours.
    if (those.length === 0) return html`<p class="hint">${answerAbsent(looked)}</p>`;
    return reply(
      html`${those.map((action) =>
        action.numbers[0] === point.number
          ? responseAction(action, about)
          : html`<p>See <a href="#action-${action.id}">${action.name}</a>.</p>`,
      )}`,
    );
  };
  return { at, apart: actions.filter(({ numbers }) => numbers.length === 0) };
}

function reply(inside: SafeHtml): SafeHtml {
  return html`<div class="reply">
    <p class="hint">${replyHeading()}</p>
    ${inside}
  </div>`;
}
