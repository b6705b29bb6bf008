import { mostOnCouncilPage } from '../../domain/council.ts';
import { formatDate } from '../../domain/dates.ts';
import type { Inspection } from '../../domain/site.ts';
import { inspectionUrl } from '../../domain/urls.ts';
import { newestOf } from '../../wording/counts.ts';
import { resultInWords } from '../../wording/results.ts';
import { shortTitle } from '../../wording/visits.ts';
import { html, type SafeHtml } from './html.ts';

type Props = {
  inspections: readonly Inspection[];
  /** Names the council or the rules of each, where a list has more than one. */
  nameOf?: (inspection: Inspection) => string;
};

/** Inspections or visits in a list, each with its result in words. */
export function visitList({ inspections, nameOf }: Props): SafeHtml {
  return html`
    <ul class="results">
      ${inspections.map(
        (inspection) => html`
          <li>
            <a href="${inspectionUrl(inspection)}"
              >${nameOf ? `${nameOf(inspection)}: ` : ''}${shortTitle(inspection)}</a
            >
            <p>${resultInWords(inspection)}</p>
            <p class="quiet small">Published ${formatDate(inspection.published)}</p>
          </li>
        `,
      )}
    </ul>
  `;
}

/** The newest of all inspections or visits of one kind, and how many there are. */
export function newestVisits(all: readonly Inspection[]): SafeHtml {
  const more = newestOf(mostOnCouncilPage, all.length);
  return html`
    ${visitList({ inspections: all.slice(0, mostOnCouncilPage) })}
    ${more === '' ? undefined : html`<p>${more}</p>`}
  `;
}
