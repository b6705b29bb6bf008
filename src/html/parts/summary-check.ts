import type { Inspection, Site } from '../../domain/site.ts';
import { howMade } from './how-made.ts';
import { html, type SafeHtml } from './html.ts';
import { reportPages } from './report-pages.ts';

type Props = { inspection: Inspection; settings: Site['settings'] };

/** Where each part of a summary stands in the report, and how the summary came to be. */
export function summaryCheck({ inspection, settings }: Props): SafeHtml | undefined {
  const { sections, summary } = inspection;
  const made = howMade({ summary, settings });
  if (sections.length === 0) return made;
  return html`
    <p>Read here what the report itself says.</p>
    <ul>
      ${sections.map(
        ({ heading, pages }) => html`<li>${heading}: ${reportPages(inspection, pages)}</li>`,
      )}
    </ul>
    ${made}
  `;
}
