import type { Meeting } from '../../domain/site.ts';
import { meetingUrl } from '../../domain/urls.ts';
import { meetingName } from '../../wording/responses.ts';
import { html, type SafeHtml } from './html.ts';

/** Council meetings in a list, each with what it was about. */
export function meetingList({ meetings }: { meetings: readonly Meeting[] }): SafeHtml {
  return html`
    <ul class="results">
      ${meetings.map(
        (meeting) => html`
          <li>
            <a href="${meetingUrl(meeting)}">${meetingName(meeting)}: ${meeting.title}</a>
            <p>${meeting.inShort}</p>
            <p class="quiet small">${meeting.committee}</p>
          </li>
        `,
      )}
    </ul>
  `;
}
