import { frameworksUrl } from '../../domain/urls.ts';
import { say } from '../../wording/say.ts';
import type { Subject } from '../../schemas/site.ts';
import { html, type SafeHtml } from './html.ts';

/** What is inspected, by whom and how, as the settings say it. */
export function aboutInspections(subjects: readonly Subject[]): SafeHtml {
  return html`
    ${subjects.map(({ about, inspections }) => html`<p>${about} ${inspections}</p>`)}
    <p><a href="${frameworksUrl}">${say('howInspectionsWork')}</a></p>
  `;
}
