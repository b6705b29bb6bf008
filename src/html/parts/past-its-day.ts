import type { CouncilSays } from '../../domain/responses.ts';
import type { Site } from '../../domain/site.ts';
import { byInWords } from '../../wording/responses.ts';
import { pastTheirDay } from '../../wording/past-its-day.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  says: Pick<CouncilSays, 'actions' | 'looked'>;
  /** The page on which the actions are told, where that is another one. */
  page?: string;
  settings: Pick<Site['settings'], 'publisher'>;
};

/**
 * That days of the council’s actions have passed, in our own name: it stands outside the council’s
 * words, because the council did not say it. Nothing where no day has passed.
 */
export function pastItsDay({ says, page = '', settings }: Props): SafeHtml | undefined {
  const past = pastTheirDay(says.actions, says.looked);
  if (!past) return undefined;
  const { name, email } = settings.publisher;
  return html`
    <aside class="our-note" aria-label="Note from ${name}">
      <p><strong>Note from ${name}:</strong> ${past.sentence}</p>
      <ul>
        ${past.actions.map(
          ({ id, name: action, by }) =>
            html`<li>
              <a href="${page}#action-${id}">${action}</a
              >${by === undefined ? '' : `, by ${byInWords(by)}`}
            </li>`,
        )}
      </ul>
      <p>
        The council may have done this, and we may have missed it.
        <a href="mailto:${email}">Tell us by email what you know</a>.
      </p>
    </aside>
  `;
}
