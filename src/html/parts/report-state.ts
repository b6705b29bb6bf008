import type { Inspection } from '../../domain/site.ts';
import { reportStateInWords, stateLink } from '../../wording/report-state.ts';
import { html, type SafeHtml } from './html.ts';

type Props = { inspection: Inspection };

/** What the inspectorate did to its report since: it stands before all that the report says. */
export function reportState({ inspection }: Props): SafeHtml | undefined {
  const { reportState: state } = inspection;
  if (!state) return undefined;
  return html`<div class="our-note" role="note">
    <p>${reportStateInWords(inspection)}</p>
    ${state.url === undefined ? undefined : html`<p><a href="${state.url}">${stateLink}</a></p>`}
  </div>`;
}
