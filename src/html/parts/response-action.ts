import { formatDate } from '../../domain/dates.ts';
import type { Looked } from '../../domain/looked.ts';
import type { Action } from '../../domain/responses.ts';
import { absent } from '../../domain/absent.ts';
import {
  byInWords,
  numbersInWords,
  sourceInWords,
  statusInWords,
} from '../../wording/responses.ts';
import { capitalised } from '../../wording/words.ts';
import type { Source } from '../../schemas/papers.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  action: Action;
  /** How many points the inspectors listed. */
  points: number;
  sources: readonly Source[];
  /** When somebody last looked for more of what the council says. */
  looked: Looked;
  /** Turns a line of the author’s into safe HTML. */
  line: (text: string) => SafeHtml;
};

/** One thing that the council says it will do: for which points, who, by when, how far it is. */
export function responseAction({ action, points, sources, looked, line }: Props): SafeHtml {
  const numbers = capitalised(numbersInWords(action.numbers, points));
  const from = (source: string) => html`<span class="hint">${titleOf(source, sources)}</span>`;
  return html`
    <div class="action" id="action-${action.id}">
      <h4>${action.name}</h4>
      <p>${line(action.text)}</p>
      <dl class="facts facts--brief">
        ${fact('Answers', html`${numbers} of the inspectors’ list`)}
        ${fact('Status', html`${statusInWords(action)} ${from(action.source)}`)}
        ${fact('By when', html`${byWhen(action, looked)}`)}
        ${action.who ? fact('Who', html`${action.who}`) : undefined}
        ${action.progress.map(({ on, text, source }) =>
          fact(`News, ${formatDate(on)}`, html`${line(text)} ${from(source)}`),
        )}
      </dl>
    </div>
  `;
}

function fact(name: string, value: SafeHtml): SafeHtml {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function byWhen({ by }: Action, looked: Looked): string {
  return by === undefined ? absent('a date', looked) : byInWords(by);
}

function titleOf(id: string, sources: readonly Source[]): string {
  const source = sources.find((one) => one.id === id);
  return source ? sourceInWords(source) : id;
}
