import { capitalised } from '../../wording/words.ts';
import { bodyNoun } from '../../domain/language.ts';
import type { CouncilSays } from '../../domain/responses.ts';
import type { Authority, Inspection, Site } from '../../domain/site.ts';
import { html, type SafeHtml } from './html.ts';
import { meetingList } from './meeting-list.ts';
import { pastItsDay } from './past-its-day.ts';
import type { Replies } from './reply.ts';
import { responsePart } from './response.ts';

type Props = {
  site: Pick<Site, 'settings'>;
  authority: Authority;
  inspection: Inspection;
  says: CouncilSays | undefined;
  /** The council’s answers that stand beside the inspectors’ points. */
  replies: Replies | undefined;
  /** What the council’s file tells in its body. */
  prose: SafeHtml | undefined;
  /** Turns a line of the author’s into safe HTML. */
  line: (text: string) => SafeHtml;
};

/** The council’s side of an inspection: what it says it does, and the meetings about it. */
export function councilSide(props: Props): SafeHtml | undefined {
  const { site, authority, inspection, says, replies, prose, line } = props;
  const meetings = authority.meetings.filter(({ inspections }) =>
    inspections.includes(inspection.id),
  );
  if (!says && meetings.length === 0) return undefined;
  return html`
    ${says && replies && responsePart({ says, replies, prose, line })}
    ${says && pastItsDay({ says, settings: site.settings })}
    ${
      meetings.length > 0
        ? html`<h2>${capitalised(bodyNoun().one)} meetings about it</h2>
            ${meetingList({ meetings })}`
        : undefined
    }
  `;
}
