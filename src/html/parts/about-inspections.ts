import { frameworksUrl } from '../../domain/urls.ts';
import { html, type SafeHtml } from './html.ts';

/**
 * What inspections are, in three sentences.
 *
 * @param about what the leading subject is, in one sentence.
 */
export function aboutInspections(about: string | undefined): SafeHtml {
  return html`
    <p>
      ${about} Ofsted inspects them by law. It sends a team of inspectors, who read children’s files
      and talk with children, families and staff. Then it publishes a report with grades.
    </p>
    <p><a href="${frameworksUrl}">How inspections work and what the grades mean</a></p>
  `;
}
