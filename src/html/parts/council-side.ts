import { councilSays } from '../../domain/responses.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { html, type SafeHtml } from './html.ts';
import { meetingList } from './meeting-list.ts';
import { pastItsDay } from './past-its-day.ts';
import { response } from './response.ts';

type Props = {
  site: Pick<Site, 'settings' | 'holidays'>;
  authority: Authority;
  inspection: Inspection;
  /** What the council’s file tells in its body. */
  prose: SafeHtml | undefined;
  /** Turns a line of the author’s into safe HTML. */
  line: (text: string) => SafeHtml;
};

/** The council’s side of an inspection: what it says it does, and the meetings about it. */
export function councilSide({ site, authority, inspection, prose, line }: Props): SafeHtml {
  const says = councilSays(inspection, site);
  const meetings = authority.meetings.filter(({ inspections }) =>
    inspections.includes(inspection.id),
  );
  return html`
    ${says && response({ says, prose, line })}
    ${says && pastItsDay({ says, settings: site.settings })}
    ${
      meetings.length > 0
        ? html`<h2>Council meetings about it</h2>
            ${meetingList({ meetings })}`
        : undefined
    }
  `;
}
