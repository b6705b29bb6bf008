import { bodyNoun } from '../../domain/language.ts';
import type { CouncilSays } from '../../domain/responses.ts';
import type { Site } from '../../domain/site.ts';
import { byInWords } from '../../wording/responses.ts';
import { pastTheirDay, type PastTheirDay } from '../../wording/past-its-day.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  says: Pick<CouncilSays, 'actions' | 'looked'>;
  /** The page on which the actions are told, where that is another one. */
  page?: string;
  settings: Pick<Site['settings'], 'publisher'>;
  /** Without the list of actions, where the page lists them already. */
  brief?: boolean;
};

/**
 * That days of the council’s actions have passed, in our own name: it stands outside the council’s
 * words, because the council did not say it. Nothing where no day has passed.
 */
export function pastItsDay({
  says,
  page = '',
  settings,
  brief = false,
}: Props): SafeHtml | undefined {
  const past = pastTheirDay(says.actions, says.looked);
  if (!past) return undefined;
  const { name, email } = settings.publisher;
  const said = html`<strong>Note from ${name}:</strong> ${past.sentence}`;
  const missed = html`The ${bodyNoun().one} may have done this, and we may have missed it.
    <a href="mailto:${email}">Tell us by email what you know</a>.`;
  return html`
    <aside class="our-note" aria-label="Note from ${name}">
      ${
        brief
          ? html`<p>${said} ${missed}</p>`
          : html`<p>${said}</p>
              ${actionsOf(past, page)}
              <p>${missed}</p>`
      }
    </aside>
  `;
}

function actionsOf({ actions }: PastTheirDay, page: string): SafeHtml {
  return html`
    <ul>
      ${actions.map(
        ({ id, name, by }) =>
          html`<li>
            <a href="${page}#action-${id}">${name}</a
            >${by === undefined ? '' : `, by ${byInWords(by)}`}
          </li>`,
      )}
    </ul>
  `;
}
