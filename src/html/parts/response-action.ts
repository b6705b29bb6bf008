import { formatDate } from '../../domain/dates.ts';
import type { Looked } from '../../domain/looked.ts';
import type { Action } from '../../domain/responses.ts';
import { absent } from '../../domain/absent.ts';
import { answersOf, byInWords, sourceInWords, statusInWords } from '../../wording/responses.ts';
import type { Source } from '../../schemas/papers.ts';
import { html, type SafeHtml } from './html.ts';

/** What actions have in common. */
export type AboutActions = {
  /** How many points the inspectors listed. */
  points: number;
  sources: readonly Source[];
  /** When somebody last looked for more of what the council says. */
  looked: Looked;
  /** Turns a line of the author’s into safe HTML. */
  line: (text: string) => SafeHtml;
};

/** One thing that the council says it will do: for which points, who, by when, how far it is. */
export function responseAction(action: Action, about: AboutActions): SafeHtml {
  const { points, sources, looked, line } = about;
  const from = (source: string) => html`<span class="hint">${titleOf(source, sources)}</span>`;
  return html`
    <div class="action" id="action-${action.id}">
      <p><strong>${action.name}.</strong> ${line(action.text)}</p>
      <dl class="facts facts--brief">
        ${action.numbers.length > 1 ? fact('Answers', html`${answersOf(action, points)}`) : undefined}
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
