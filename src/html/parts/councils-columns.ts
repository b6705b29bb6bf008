import { countVerdicts, inspectedAgain } from '../../domain/changed.ts';
import { resultsOf } from '../../domain/council.ts';
import { formatShortMonth } from '../../domain/dates.ts';
import { whileThere } from '../../domain/lifecycle.ts';
import { leadingResultsDay } from '../../domain/results-up-to.ts';
import type { Site } from '../../domain/site.ts';
import { ownSubject } from '../../domain/subjects.ts';
import { noResult } from '../../domain/absent.ts';
import type { Subject } from '../../schemas/site.ts';
import { verdictsInBrief } from '../../wording/findings.ts';
import { nextDates, yearsInWords } from '../../wording/next-dates.ts';
import { capitalised } from '../../wording/words.ts';
import type { Cell, ExtraColumn } from './council-table.ts';

/** What stands beside the grades in a table of many bodies. */

/** Where each is. */
export function regionColumn({ settings }: Site): ExtraColumn {
  const names = new Map(settings.regions.map(({ id, name }) => [id, name]));
  return {
    heading: 'Region',
    cell: ({ region }) => ({ words: names.get(region) ?? '' }),
    more: true,
  };
}

/** When each was inspected last. */
export function inspectedColumn({ settings }: Site): ExtraColumn {
  return {
    heading: 'Inspected',
    cell: (authority) => {
      const latest = resultsOf(authority, ownSubject(authority, settings).id).newest;
      return latest
        ? shortMonth(latest.ended ?? latest.published)
        : { words: capitalised(noResult), sort: '' };
    },
  };
}

function shortMonth(day: string): Cell {
  return { words: formatShortMonth(day), sort: day };
}

/** How the latest inspection stands to the one before, as counts of areas. */
export function changeColumn(site: Site): ExtraColumn {
  const again = new Map(
    [...inspectedAgain(site).values()].flat().map((one) => [one.inspection.id, one]),
  );
  return {
    heading: 'Change',
    cell: (authority) => {
      const { latest } = resultsOf(authority, ownSubject(authority, site.settings).id);
      const one = latest && again.get(latest.id);
      return { words: one ? verdictsInBrief(countVerdicts(one.comparison.changes)) : '' };
    },
    more: true,
  };
}

/** In which years the next inspection is likely to come. */
export function nextColumn(site: Site, subject: Subject): ExtraColumn {
  const upTo = leadingResultsDay(site, subject.id);
  const { asOf } = site.settings;
  return {
    heading: 'Next, likely',
    cell: (authority) => {
      const results = resultsOf(authority, subject.id);
      const dates = whileThere(nextDates(results, { ...site, asOf, upTo }), authority, asOf);
      const next = dates.find(({ id }) => id === 'inspection');
      if (next?.from === undefined || next.until === undefined) return { words: '' };
      return { words: yearsInWords(next.from, next.until, asOf), sort: next.from };
    },
    more: true,
  };
}
