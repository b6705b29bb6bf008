import { bodyNoun } from '../../domain/language.ts';
import type { Looked } from '../../domain/looked.ts';
import type { CouncilSays } from '../../domain/responses.ts';
import type { Response } from '../../domain/site.ts';
import { answerAbsent, answeredInWords } from '../../wording/responses.ts';
import { folded } from './contents.ts';
import { figures } from './figures.ts';
import { html, type SafeHtml } from './html.ts';
import type { Replies } from './reply.ts';
import { responseAction } from './response-action.ts';
import { responseList } from './response-list.ts';
import { responseStatement } from './response-statement.ts';
import { sources } from './sources.ts';

type Props = {
  says: CouncilSays;
  /** What stands beside the points already. */
  replies: Replies;
  /** What the council’s file tells in its body. */
  prose: SafeHtml | undefined;
  /** Turns a line of the author’s into safe HTML. */
  line: (text: string) => SafeHtml;
};

/**
 * What the council says about an inspection beside its answers to points: a place of its own, apart
 * from the inspectors’ words.
 */
export function responsePart(props: Props): SafeHtml {
  const { due, asksStatement, response: answer, looked } = props.says;
  const inside = html`
    <h2 id="council-says">The ${bodyNoun().one} says</h2>
    ${whoseWords(answer, looked)} ${howManyAnswers(props)}
    ${asksStatement || answer?.statement ? responseStatement({ due, asksStatement, statement: answer?.statement, looked }) : undefined}
    ${answer && whatItSaid(props, answer)}
  `;
  return answer
    ? html`<section class="council-says" aria-labelledby="council-says" data-pagefind-body>
        ${inside}
      </section>`
    : html`<section class="council-says" aria-labelledby="council-says">${inside}</section>`;
}

function whoseWords(answer: Response | undefined, looked: Looked): SafeHtml {
  if (!answer) return html`<p>${answerAbsent(looked)}</p>`;
  return html`
    <p data-pagefind-ignore>
      This part tells in our words what the ${bodyNoun().one} says. Inspectors did not write it, and
      have not checked it.
    </p>
  `;
}

function howManyAnswers({ says }: Props): SafeHtml | undefined {
  if (says.points.length === 0 || !says.response) return undefined;
  return html`<p>${answeredInWords(says)}</p>`;
}

function whatItSaid({ says, replies, prose, line }: Props, answer: Response): SafeHtml {
  const { points, looked } = says;
  const about = { points: points.length, sources: answer.sources, looked, line };
  const own = responseList({ response: answer, points, line });
  return html`
    ${replies.apart.length > 0 ? html`<h3>What the ${bodyNoun().one} says it will do</h3>` : undefined}
    ${replies.apart.map((action) => responseAction(action, about))}
    ${own && folded(`How the ${bodyNoun().one} counts the points`, own)}
    ${
      answer.figures.length > 0
        ? html`<h3>Numbers the ${bodyNoun().one} gave</h3>
            ${figures(answer)}`
        : undefined
    }
    ${
      prose &&
      html`<h3>What else the ${bodyNoun().one} says</h3>
        ${prose}`
    }
    <h3>Where the ${bodyNoun().one} said so</h3>
    ${sources(answer)}
  `;
}
