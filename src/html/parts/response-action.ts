import { formatDate } from '../../domain/dates.ts';
import type { Looked } from '../../domain/looked.ts';
import type { Action } from '../../domain/responses.ts';
import { absent } from '../../domain/absent.ts';
import {
  answersOf,
  byWhen,
  fromInWords,
  statusSentence,
  whoInWords,
} from '../../wording/answers.ts';
import { sourceInWords } from '../../wording/responses.ts';
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
  return html`
    <div class="action" id="action-${action.id}">
      <p><strong>${action.name}.</strong> ${line(action.text)}</p>
      <p class="hint">
        ${action.numbers.length > 1 ? `${answersOf(action, points)}. ` : ''}${statusSentence(action)}
        ${action.by === undefined ? absent('the day it is due', looked) : byWhen(action.by)}
        ${action.who ? `${whoInWords(action.who)} ` : ''}${fromInWords(titleOf(action.source, sources))}
      </p>
      ${action.progress.map(
        ({ on, text, source }) =>
          html`<p>
            ${formatDate(on)}: ${line(text)}
            <span class="hint">${fromInWords(titleOf(source, sources))}</span>
          </p>`,
      )}
    </div>
  `;
}

function titleOf(id: string, sources: readonly Source[]): string {
  const source = sources.find((one) => one.id === id);
  return source ? sourceInWords(source) : id;
}
