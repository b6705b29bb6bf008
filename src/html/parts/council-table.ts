import { latestBy, today, type AsOf } from '../../domain/figures.ts';
import { areaResultIn, type AreaSeries } from '../../domain/area-series.ts';
import { overallId, type AreaResult } from '../../domain/outcome.ts';
import type { Authority, Site } from '../../domain/site.ts';
import { bodiesOf, leadingSubject } from '../../domain/subjects.ts';
import { councilUrl } from '../../domain/urls.ts';
import type { Subject } from '../../schemas/site.ts';
import { areaResultInWords } from '../../wording/figures.ts';
import { capitalised } from '../../wording/words.ts';
import { gradeChip } from './grade.ts';
import { letterOf } from './letters.ts';
import { html, type SafeHtml } from './html.ts';
import { legend } from './legend.ts';

/** What stands in a cell, and what a script sorts by where that is not the words. */
export type Cell = { words: string; sort?: string };

/** A column beside the grades: its heading, and what stands in it for a council. */
export type ExtraColumn = {
  heading: string;
  cell: (authority: Authority) => Cell;
  /** Whether it is left out where there is no room. */
  more?: boolean;
};

type Props = {
  id?: string;
  caption: string;
  authorities: readonly Authority[];
  /** What was judged, a column each. */
  series: readonly AreaSeries[];
  before?: readonly ExtraColumn[];
  after?: readonly ExtraColumn[];
  site: Site;
  /** The subject of the grades; the leading one where it is left out. */
  subject?: Subject;
  /** Whether the first of each letter can be linked to. */
  hasLetters?: boolean;
};

/** Bodies in order of name with their latest grades: shapes on a phone, words where there is room. */
export function councilTable(props: Props): SafeHtml {
  const { id, caption, authorities, series, before = [], after = [], site } = props;
  const { settings } = site;
  const { subject = leadingSubject(settings) } = props;
  const asOf = today(site, subject.id);
  const firsts = new Set(props.hasLetters === true ? firstOfLetters(authorities) : []);
  const rows = authorities.map((authority) =>
    row(authority, props, { asOf, isFirst: firsts.has(authority) }),
  );
  return html`
    ${series.length > 1 ? legend({ grades: gradesOf(series), hasMissing: true }) : undefined}
    <table class="all-councils${marksOf(series)}" ${idOf(id)}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${capitalised(bodiesOf(settings, subject).one)}</th>
          ${before.map(head)}
          ${series.map(
            (one) =>
              html`<th scope="col" class="judged${moreOf(one, series)}">
                <span>${one.plain}</span>
              </th>`,
          )}
          ${after.map(head)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  `;
}

/** Above more grades than this, headings stand upright at any width: side by side they lead out of a desktop. */
const mostSideBySide = 6;

function marksOf({ length }: readonly AreaSeries[]): string {
  if (length <= 1) {
    return '';
  }
  return length > mostSideBySide ? ' marks-only upright' : ' marks-only';
}

function idOf(id: string | undefined): SafeHtml | undefined {
  return id === undefined ? undefined : html`id="${id}"`;
}

function firstOfLetters(authorities: readonly Authority[]): Authority[] {
  const byLetter = new Map(authorities.toReversed().map((one) => [letterOf(one.name), one]));
  return [...byLetter.values()];
}

function gradesOf(series: readonly AreaSeries[]) {
  const all = series.flatMap(({ grades }) => grades);
  return [...new Map(all.map((one) => [one.label, one])).values()];
}

function head({ heading, more }: ExtraColumn): SafeHtml {
  return more === true
    ? html`<th scope="col" class="more">${heading}</th>`
    : html`<th scope="col">${heading}</th>`;
}

function row(
  authority: Authority,
  { series, before = [], after = [] }: Props,
  { asOf, isFirst }: { asOf: AsOf; isFirst: boolean },
): SafeHtml {
  const latest = latestBy(authority, asOf);
  return html`<tr${isFirst ? html` ${idOf(letterOf(authority.name))}` : undefined}>
    <th scope="row"><a href="${councilUrl(authority)}">${authority.name}</a></th>
    ${before.map((column) => beside(column, authority))}
    ${series.map((one) => {
      const kind = moreOf(one, series) === '' ? undefined : html` class="more"`;
      return html`<td${kind}>${markOf(areaResultIn(one, latest, asOf.frameworks))}</td>`;
    })}
    ${after.map((column) => beside(column, authority))}
  </tr>`;
}

/** Up to so many grades stand side by side on the narrowest phone; of more, so many stay. */
const mostOnPhone = 5;
const stayOnPhone = 3;

/** The class of a column that has no room on a phone: then the overall grade, or the first few, stay. */
function moreOf(one: AreaSeries, series: readonly AreaSeries[]): string {
  if (series.length <= mostOnPhone) return '';
  const overall = series.filter(({ area }) => area === overallId);
  const kept = overall.length > 0 ? overall : series.slice(0, stayOnPhone);
  return kept.includes(one) ? '' : ' more';
}

function beside({ cell, more }: ExtraColumn, authority: Authority): SafeHtml {
  const { words, sort } = cell(authority);
  const kind = more === true ? html` class="more"` : undefined;
  const by = sort === undefined ? undefined : html` data-sort="${sort}"`;
  return html`<td${kind}${by}>${words}</td>`;
}

/** A grade; where there is none, its reason for those who hear it and a mark for those who see it. */
function markOf(result: AreaResult): SafeHtml {
  return result.kind === 'graded'
    ? gradeChip({ words: result.grade.label, mark: result.grade.mark })
    : gradeChip({ words: capitalised(areaResultInWords(result)) });
}
