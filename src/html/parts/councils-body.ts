import { areaSeriesToday, rowsByArea } from '../../domain/whole.ts';
import { servingIn, servingInRegion } from '../../domain/lifecycle.ts';
import { inParts, mostInTable } from '../../domain/parts.ts';
import type { Authority, Site } from '../../domain/site.ts';
import { bodiesIn, isLeading, leadingSubject, ownSubject } from '../../domain/subjects.ts';
import { councilsPartUrl, regionUrl } from '../../domain/urls.ts';
import type { SiteSettings, Subject } from '../../schemas/site.ts';
import { councilsTableLead, filterWords, latestUpTo } from '../../wording/councils-table.ts';
import { capitalised } from '../../wording/words.ts';
import { byLetter } from './all-by-letter.ts';
import { councilTable, type ExtraColumn } from './council-table.ts';
import { changeColumn, inspectedColumn, nextColumn, regionColumn } from './councils-columns.ts';
import { gradeCounts } from './grade-counts.ts';
import { html, type SafeHtml } from './html.ts';
import { listParts } from './list-parts.ts';
import { notServing } from './not-serving.ts';
import { regionList } from './region-list.ts';

type Props = {
  site: Site;
  title: string;
  /** The day up to which results are in, in words. */
  upTo: string;
};

/**
 * Every council in one table. It is whole without a script; with one it is sorted and narrowed. More than
 * fit on a page stand on several, with a row of letters in place of that.
 */
export function councilsBody({ site, title, upTo, part }: Props & { part: number }): SafeHtml {
  const { settings } = site;
  const all = servingIn(site.authorities, settings);
  const parts = inParts(all, mostInTable);
  const { bodies } = settings;
  return html`
    <h1>${title}</h1>
    <p class="lead" data-pagefind-body>
      ${councilsTableLead(all.length, { upTo, bodies, hasGrades: areaSeriesToday(site).length > 0 })}
    </p>
    ${
      parts.length > 1
        ? byLetter(
            all.map(({ name }) => name),
            capitalised(bodies.many),
          )
        : narrowing(settings)
    }
    ${tables(parts[part - 1] ?? [], { site, upTo, isWhole: true })}
    ${listParts({ part, parts: parts.length, urlOf: councilsPartUrl, ways: 'byName' })}
    ${part === parts.length ? notServing(site) : undefined}
    ${
      settings.regions.length > 1
        ? html`<h2>By region</h2>
            ${regionList(settings.regions)}`
        : undefined
    }
  `;
}

/** What narrows the table. It is hidden until its script is there. */
function narrowing({ bodies, regions }: SiteSettings): SafeHtml {
  const words = filterWords(bodies);
  return html`
    <form
      id="narrow-councils"
      class="finder"
      data-one="${bodies.one}"
      data-many="${bodies.many}"
      hidden
    >
      <div class="field">
        <label for="narrow-name">${words.name}</label>
        <input id="narrow-name" name="q" type="search" autocomplete="off" spellcheck="false" />
      </div>
      ${
        regions.length > 1
          ? html`<div class="field">
              <label for="narrow-region">${words.region}</label>
              <select id="narrow-region" name="region">
                <option value="">${words.allRegions}</option>
                ${regions.map(({ name }) => html`<option>${name}</option>`)}
              </select>
            </div>`
          : undefined
      }
      <p id="narrow-status" role="status"></p>
    </form>
  `;
}

type RegionProps = Props & {
  region: SiteSettings['regions'][number];
  lead: string;
  /** The part of them whose table is shown. */
  councils: readonly Authority[];
  part: number;
  parts: number;
};

/** The councils of one region: each, then how many have which grade. */
export function regionBody(props: RegionProps): SafeHtml {
  const { site, title, upTo, region, councils, lead, part, parts } = props;
  const { bodies } = site.settings;
  const authorities = servingInRegion(region, site);
  const counted = bodiesIn(leadingSubject(site.settings), { authorities });
  const counts = gradeCounts({
    caption: latestUpTo(upTo, true),
    heading: 'What was judged',
    rows: rowsByArea(site, counted),
    bodies,
  });
  return html`
    <h1>${title}</h1>
    <p class="lead" data-pagefind-body>${lead}</p>
    ${tables(councils, { site, upTo, isWhole: false })}
    ${listParts({ part, parts, urlOf: (one) => regionUrl(region, one), ways: 'byName' })}
    ${
      counts &&
      html`<h2>How many have which grade</h2>
        ${counts}`
    }
  `;
}

type Tables = Pick<Props, 'site' | 'upTo'> & {
  /** Whether all are here, whose table can be narrowed. */
  isWhole: boolean;
};

/** A table for each subject that bodies open with: what is judged differs from one to the next. */
function tables(authorities: readonly Authority[], about: Tables): SafeHtml[] {
  const { settings } = about.site;
  const bySubject = Map.groupBy(authorities, (one) => ownSubject(one, settings).id);
  return settings.subjects.flatMap((subject) => {
    const those = bySubject.get(subject.id) ?? [];
    if (those.length === 0) return [];
    const heading = bySubject.size > 1 ? html`<h2>${subject.name}</h2>` : undefined;
    return [html`${heading} ${tableOf(those, subject, about)}`];
  });
}

function tableOf(
  authorities: readonly Authority[],
  subject: Subject,
  { site, upTo, isWhole }: Tables,
): SafeHtml {
  const leads = isLeading(subject, site.settings);
  const series = areaSeriesToday(site, subject.id).filter(({ past }) => !past);
  const saysMore = ({ cell }: ExtraColumn) => authorities.some((one) => cell(one).words !== '');
  const several = site.settings.regions.length > 1;
  const before: ExtraColumn[] = isWhole && several ? [regionColumn(site)] : [];
  return councilTable({
    ...(isWhole && leads && { id: 'councils' }),
    hasLetters: isWhole && leads,
    caption: latestUpTo(upTo, series.length > 0),
    ...{ authorities, before, site, subject, series },
    after: [
      inspectedColumn(site),
      ...(leads ? [changeColumn(site)] : []),
      nextColumn(site, subject),
    ].filter(saysMore),
  });
}
