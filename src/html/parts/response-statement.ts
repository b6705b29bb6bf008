import { bodyNoun } from '../../domain/language.ts';
import type { Looked } from '../../domain/looked.ts';
import type { Due } from '../../domain/responses.ts';
import { absent } from '../../domain/absent.ts';
import { documentInWords, dueDay, dueHow } from '../../wording/responses.ts';
import type { Document } from '../../schemas/papers.ts';
import { folded } from './contents.ts';
import { html, type SafeHtml } from './html.ts';
import { linkOrWords } from './link-or-words.ts';

type Props = {
  due: Due | undefined;
  /** Whether its framework asks for one. */
  asksStatement: boolean;
  statement: Document | undefined;
  /** When somebody last looked for the statement. */
  looked: Looked;
};

/** The written statement that the law asks of the council, and when it is due. */
export function responseStatement({ due, asksStatement, statement, looked }: Props): SafeHtml {
  const published = statement
    ? linkOrWords(documentInWords(statement), statement.url)
    : absent('it', looked);
  return html`
    <h3>The ${bodyNoun().one}’s written statement</h3>
    ${
      asksStatement
        ? html`<p>
            After an inspection, the ${bodyNoun().one} must publish a statement of what it will do.
          </p>`
        : undefined
    }
    <dl class="facts">
      <div>
        <dt>Written statement</dt>
        <dd>${published}</dd>
      </div>
      ${
        due &&
        html`
          <div>
            <dt>Statement due</dt>
            <dd>
              ${dueDay(due)}
              ${folded('How the day is known', html`<p class="small">${dueHow(due)}</p>`)}
            </dd>
          </div>
        `
      }
    </dl>
  `;
}
