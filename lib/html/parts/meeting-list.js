import { meetingUrl } from "../../domain/urls.js";
import { meetingName } from "../../wording/responses.js";
import { html } from "./html.js";
function meetingList({ meetings }) {
  return html`
    <ul class="results">
      ${meetings.map(
    (meeting) => html`
          <li>
            <a href="${meetingUrl(meeting)}">${meetingName(meeting)}: ${meeting.title}</a>
            <p>${meeting.inShort}</p>
            <p class="quiet small">${meeting.committee}</p>
          </li>
        `
  )}
    </ul>
  `;
}
export {
  meetingList
};
