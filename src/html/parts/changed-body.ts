import { longestAgo, oldestOf, yearOfChange, type Again } from '../../domain/changed.ts';
import { formatDate, formatShortMonth } from '../../domain/dates.ts';
import { overallId } from '../../domain/outcome.ts';
import { mostInTable } from '../../domain/parts.ts';
import { leadingResultsDay } from '../../domain/results-up-to.ts';
import type { Site } from '../../domain/site.ts';
import { bodiesOf, leadingSubject } from '../../domain/subjects.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { changedUrl, councilUrl, inspectionUrl } from '../../domain/urls.ts';
import { onlyFirst, yearInList } from '../../wording/councils-table.ts';
import { areasWith, changedInWords, oldestInWords } from '../../wording/findings.ts';
import { monthOf } from '../../wording/visits.ts';
import { agoInWords, verdictInWords } from '../../wording/since.ts';
import { capitalised, inSentence } from '../../wording/words.ts';
import { gradeChip } from './grade.ts';
import { html, type SafeHtml } from './html.ts';
import { listParts } from './list-parts.ts';

type Props = {
  title: string;
  year: string;
  /** Who was inspected again, by year. */
  all: ReadonlyMap<string, readonly Again[]>;
  /** The part of those of the year that is shown. */
  those: readonly Again[];
  part: number;
  parts: number;
  settings: SiteSettings;
};

/** Who was inspected again in one year, and what changed area by area. They stand in order of name. */
export function changedBody(props: Props): SafeHtml {
  const { title, year, all, those, part, parts, settings } = props;
  const bodies = bodiesOf(settings, leadingSubject(settings));
  const { one: body, many } = bodies;
  const inYear = all.get(year) ?? [];
  return html`
    <h1>${title}</h1>
    <p class="lead" data-pagefind-body>${changedInWords(year, yearOfChange(inYear), bodies)}</p>
    <p>
      Grades are compared only where both inspections judged the same. ${capitalised(many)} stand in
      order of name. We never rank ${many}.
    </p>
    <nav aria-label="Years">
      <ul class="ways">
        ${[...all].map(([one, councils]) =>
          one === year
            ? html`<li><strong>${yearInList(one, councils.length, bodies)}</strong></li>`
            : html`<li>
                <a href="${changedUrl(settings, one)}"
                  >${yearInList(one, councils.length, bodies)}</a
                >
              </li>`,
        )}
      </ul>
    </nav>
    <table>
      <caption>
        Inspected again in ${year}
      </caption>
      <thead>
        <tr>
          <th scope="col">${capitalised(body)}</th>
          <th scope="col">What changed</th>
        </tr>
      </thead>
      <tbody>
        ${those.map(row)}
      </tbody>
    </table>
    ${listParts({ part, parts, urlOf: (one) => changedUrl(settings, year, one), ways: 'byName' })}
  `;
}

function row(again: Again): SafeHtml {
  const { authority, inspection, comparison } = again;
  const overall = comparison.changes.find(({ area }) => area.id === overallId);
  const by = (['better', 'worse', 'same'] as const)
    .map((verdict) => ({ verdict, areas: areasWith(again, verdict) }))
    .filter(({ areas }) => areas !== '');
  const hasMore = !overall || comparison.changes.length > 1 || overall.verdict === 'not-comparable';
  return html`<tr>
    <th scope="row">
      <a href="${inspectionUrl(inspection)}">${authority.name}</a>
      <span class="hint">${monthOf(inspection)}</span>
    </th>
    <td>
      ${
        overall && overall.verdict !== 'not-comparable'
          ? html`<p>
              ${overall.area.plain}:
              <strong>${inSentence(verdictInWords[overall.verdict])}</strong>,
              ${gradeChip({ words: overall.after.label, mark: overall.after.mark })}
            </p>`
          : undefined
      }
      ${by.map(({ verdict, areas }) => html`<p>${verdictInWords[verdict]}: ${areas}</p>`)}
      ${by.length === 0 && hasMore ? verdictInWords['not-comparable'] : undefined}
    </td>
  </tr>`;
}

/** Bodies in order of the day of their last full inspection, the longest ago first. */
export function waitingBody(title: string, site: Site): SafeHtml {
  const { asOf } = site.settings;
  const { one, many } = bodiesOf(site.settings, leadingSubject(site.settings));
  const all = longestAgo(site);
  const first = oldestOf(all);
  const upTo = formatDate(leadingResultsDay(site));
  return html`
    <h1>${title}</h1>
    ${first && html`<p class="lead" data-pagefind-body>${oldestInWords(first.authority.name, agoInWords(first.day, asOf), upTo)}</p>`}
    <p>
      ${capitalised(many)} stand in order of the day of their last full inspection. When inspectors
      come back is for them to decide. How long ago that was says nothing about how good they are.
    </p>
    ${all.length > mostInTable ? html`<p>${onlyFirst(mostInTable, all.length, many)}</p>` : undefined}
    <table>
      <caption>
        The last full inspection of each ${one}
      </caption>
      <thead>
        <tr>
          <th scope="col">${capitalised(one)}</th>
          <th scope="col">Inspected</th>
          <th scope="col">How long ago</th>
        </tr>
      </thead>
      <tbody>
        ${all.slice(0, mostInTable).map(
          ({ authority, day }) =>
            html`<tr>
              <th scope="row"><a href="${councilUrl(authority)}">${authority.name}</a></th>
              <td>${formatShortMonth(day)}</td>
              <td>${capitalised(agoInWords(day, asOf))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
