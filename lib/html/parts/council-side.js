import { councilSays } from "../../domain/responses.js";
import { html } from "./html.js";
import { meetingList } from "./meeting-list.js";
import { response } from "./response.js";
function councilSide({ site, authority, inspection, prose, line }) {
  const says = councilSays(inspection, site);
  const meetings = authority.meetings.filter(
    ({ inspections }) => inspections.includes(inspection.id)
  );
  return html`
    ${says && response({ says, prose, line })}
    ${meetings.length > 0 ? html`<h2>Council meetings about it</h2>
            ${meetingList({ meetings })}` : void 0}
  `;
}
export {
  councilSide
};
