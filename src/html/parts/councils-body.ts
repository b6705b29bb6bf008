import { countVerdicts, inspectedAgain } from '../../domain/changed.ts';
import { resultsOf } from '../../domain/council.ts';
import { areaSeriesToday, rowsByStrand } from '../../domain/england.ts';
import { leadingResultsDay } from '../../domain/results-up-to.ts';
import type { Authority, Site } from '../../domain/site.ts';
import { noResult } from '../../domain/absent.ts';
import { councilsTableLead, filterWords } from '../../wording/councils-table.ts';
import { verdictsInBrief } from '../../wording/findings.ts';
import { nextDates } from '../../wording/next-dates.ts';
import { monthOf } from '../../wording/results.ts';
import { capitalised } from '../../wording/words.ts';
import { councilTable, type Column } from './council-table.ts';
import { gradeCounts } from './grade-counts.ts';
import { html, type SafeHtml } from './html.ts';
import { regionList } from './region-list.ts';

type Props = {
  site: Site;
  title: string;
  /** The day up to which results are in, in words. */
  upTo: string;
};

/** Every council in one table. It is whole without a script; with one it is sorted and narrowed. */
export function councilsBody({ site, title, upTo }: Props): SafeHtml {
  const { authorities, settings } = site;
  return html`
    <h1>${title}</h1>
    <p class="lead" data-pagefind-body>${councilsTableLead(authorities.length, upTo)}</p>
    <form id="narrow-councils" class="finder" hidden>
      <div class="field">
        <label for="narrow-name">${filterWords.name}</label>
        <input id="narrow-name" name="q" type="search" autocomplete="off" spellcheck="false" />
      </div>
      <div class="field">
        <label for="narrow-region">${filterWords.region}</label>
        <select id="narrow-region" name="region">
          <option value="">${filterWords.allRegions}</option>
          ${settings.regions.map(({ name }) => html`<option>${name}</option>`)}
        </select>
      </div>
      <p id="narrow-status" role="status"></p>
    </form>
    ${councilTable({
      id: 'councils',
      caption: `Latest grades, published up to ${upTo}`,
      authorities,
      series: areaSeriesToday(site).filter(({ past }) => !past),
      before: [regionColumn(site)],
      after: [inspectedColumn(site), changeColumn(site), nextColumn(site)],
      site,
    })}
    <h2>By region</h2>
    ${regionList(settings.regions)}
  `;
}

/** The councils of one region: how many have which grade, then each. */
export function regionBody(
  props: Props & { councils: readonly Authority[]; lead: string },
): SafeHtml {
  const { site, title, upTo, councils, lead } = props;
  return html`
    <h1>${title}</h1>
    <p class="lead" data-pagefind-body>${lead}</p>
    ${councilTable({
      caption: `Latest grades, published up to ${upTo}`,
      authorities: councils,
      series: areaSeriesToday(site).filter(({ past }) => !past),
      after: [inspectedColumn(site), changeColumn(site), nextColumn(site)],
      site,
    })}
    <h2>How many have which grade</h2>
    ${gradeCounts({
      caption: `Latest grades, published up to ${upTo}`,
      heading: 'What was judged',
      rows: rowsByStrand(site, councils),
    })}
  `;
}

function regionColumn({ settings }: Site): Column {
  const names = new Map(settings.regions.map(({ id, name }) => [id, name]));
  return {
    heading: 'Region',
    cell: ({ region }) => ({ words: names.get(region) ?? '' }),
    more: true,
  };
}

function latestIn(authority: Authority, { settings }: Site) {
  return resultsOf(authority, settings.subjects[0]?.id ?? '');
}

function inspectedColumn(site: Site): Column {
  return {
    heading: 'Inspected',
    cell: (authority) => {
      const { latest } = latestIn(authority, site);
      return latest
        ? { words: monthOf(latest), sort: latest.ended ?? latest.published }
        : { words: capitalised(noResult), sort: '' };
    },
  };
}

/** How the latest inspection stands to the one before, as counts of areas. */
function changeColumn(site: Site): Column {
  const again = new Map(
    [...inspectedAgain(site).values()].flat().map((one) => [one.inspection.id, one]),
  );
  return {
    heading: 'Change',
    cell: (authority) => {
      const { latest } = latestIn(authority, site);
      const one = latest && again.get(latest.id);
      return { words: one ? verdictsInBrief(countVerdicts(one.comparison.changes)) : '' };
    },
    more: true,
  };
}

function nextColumn(site: Site): Column {
  const upTo = leadingResultsDay(site);
  return {
    heading: 'Next, likely',
    cell: (authority) => {
      const dates = nextDates(latestIn(authority, site), {
        ...site,
        asOf: site.settings.asOf,
        upTo,
      });
      const next = dates.find(({ id }) => id === 'inspection');
      if (next?.from === undefined || next.until === undefined) return { words: '' };
      const [from, until] = [next.from.slice(0, 4), next.until.slice(0, 4)];
      return { words: from === until ? from : `${from} to ${until}`, sort: next.from };
    },
    more: true,
  };
}
