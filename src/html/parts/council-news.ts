import { councilSays, type CouncilSays } from '../../domain/responses.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { inspectionUrl } from '../../domain/urls.ts';
import { monthOf } from '../../wording/visits.ts';
import {
  allThatItSays,
  councilSaysHeading,
  meetingsFolded,
  lastSaid,
  statusInList,
} from '../../wording/answers.ts';
import { answersInWords, dueSentence } from '../../wording/responses.ts';
import { folded } from './contents.ts';
import { html, type SafeHtml } from './html.ts';
import { meetingList } from './meeting-list.ts';
import { pastItsDay } from './past-its-day.ts';

type Props = {
  authority: Authority;
  latest: Inspection | undefined;
  site: Pick<Site, 'settings' | 'holidays'>;
};

/** How many actions a council’s page names; all are on the page of the inspection. */
const mostActions = 3;

/** On a council's page: what it says it is doing since its latest inspection, and its meetings. */
export function councilNews({ authority, latest, site }: Props): SafeHtml | undefined {
  const { meetings } = authority;
  const says = latest && councilSays(latest, site);
  if (!says && meetings.length === 0) return undefined;
  return html`
    ${latest && says && whatItSays(says, latest, site.settings)}
    ${latest && says && pastItsDay({ says, page: inspectionUrl(latest), settings: site.settings, brief: true })}
    ${meetings.length > 0 ? folded(meetingsFolded(meetings.length), meetingList({ meetings })) : undefined}
  `;
}

function whatItSays(says: CouncilSays, latest: Inspection, { asOf }: Site['settings']): SafeHtml {
  const page = inspectionUrl(latest);
  return html`
    <section class="council-says" aria-labelledby="council-says">
      <h2 id="council-says">${councilSaysHeading()}</h2>
      <p>${answersInWords(says)} ${says.due && dueSentence(says.due, asOf)}</p>
      ${
        says.actions.length > 0
          ? html`<p>${lastSaid(says.actions)}</p>
              <ul>
                ${says.actions
                  .slice(0, mostActions)
                  .map(
                    (action) =>
                      html`<li>
                        <a href="${page}#action-${action.id}">${action.name}</a>:
                        ${statusInList(action)}
                      </li>`,
                  )}
              </ul>`
          : undefined
      }
      <p><a href="${page}#council-says">${allThatItSays(monthOf(latest))}</a></p>
    </section>
  `;
}
