import { formatDate } from './dates.ts';
import {
  figuresByYear,
  figuresOf,
  gradedIn,
  latestBy,
  councilResultsOf,
  areaSeriesOn,
  today,
  type AsOf,
  type CouncilResult,
  type Figures,
} from './figures.ts';
import type { Subject } from '../schemas/site.ts';
import { isLeading, leadingSubject, ownSubject } from './subjects.ts';
import { once, onceFor } from './once.ts';
import { drawHexmap, type HexDrawing } from './hexmap.ts';
import type { Authority, Site } from './site.ts';
import { namedIn, servingIn, stageOn } from './lifecycle.ts';
import { inRegion } from './regions.ts';
import { areaResultIn, type AreaSeries } from './area-series.ts';
import { regionUrl, areaSeriesUrl } from './urls.ts';

/** One line of a table of counts: what is counted, and how many councils have which grade. */
export type CountRow = {
  name: string;
  href?: string;
  /** What else there is to say of it. */
  hint?: string;
  /** The grade of one council, which the others are set beside. */
  own?: { name: string; result: CouncilResult['result'] };
  figures: Figures;
};

/** How the councils around one did. */
export type Others = {
  region: { name: string; inSentence: string; href: string; rows: CountRow[] };
  /** The councils most like it, by name. */
  neighbours: { councils: Authority[]; rows: CountRow[] };
};

/** All there is to say of one thing that is judged. */
export type AreaSeriesPage = {
  series: AreaSeries;
  figures: Figures;
  regions: CountRow[];
  years: CountRow[];
  results: CouncilResult[];
  map: { drawing: HexDrawing; source: string } | undefined;
};

/**
 * Everything that the latest inspections on a subject judged, on the site’s own day.
 *
 * @param subject its short name; the leading one where it is left out.
 */
export function areaSeriesToday(
  site: Site,
  subject = leadingSubject(site.settings).id,
): readonly AreaSeries[] {
  return seriesOf(site, subject);
}

/** The page of every body asks for the series of its subjects. */
const seriesOf = onceFor(
  (site: Site, subject: string) => areaSeriesOn(site.authorities, today(site, subject)),
  (subject) => subject,
);

/** The subjects on which there is something to count, in the order of the settings. */
export const subjectsWithResults = once((site: Site): readonly Subject[] =>
  site.settings.subjects.filter(
    (subject) => isLeading(subject, site.settings) || areaSeriesToday(site, subject.id).length > 0,
  ),
);

/** The subjects in which bodies can be compared: where none of them has a grade, there is nothing to compare. */
export function comparedSubjects(site: Site): readonly Subject[] {
  if (site.manyBodies) return [];
  return subjectsWithResults(site).filter(({ id }) => areaSeriesToday(site, id).length > 0);
}

/** Counts by what was judged, with a link to the page of each. */
export function rowsByArea(
  site: Site,
  councils: readonly Authority[],
  subject = leadingSubject(site.settings),
): CountRow[] {
  return areaSeriesToday(site, subject.id).map((series) => ({
    name: series.plain,
    href: areaSeriesUrl(series, site.settings, subject),
    ...(series.past && { hint: 'Not judged as one any more' }),
    figures: figuresOf(series, councils, today(site, subject.id)),
  }));
}

/** What the page of a series shows. */
export function areaSeriesPage(site: Site, series: AreaSeries, subject: Subject): AreaSeriesPage {
  const { hexmap, authorities } = site;
  const asOf = today(site, subject.id);
  return {
    series,
    figures: figuresOf(series, authorities, asOf),
    regions: rowsByRegion(site, series, asOf),
    years: rowsByYear(site)(series, subject.id),
    results: councilResultsOf(series, authorities, asOf),
    map: hexmap && {
      drawing: drawHexmap(hexmap),
      source: `${hexmap.source} (${hexmap.licence})`,
    },
  };
}

/** Counts by region, in the order of the settings. */
function rowsByRegion(site: Site, series: AreaSeries, asOf: AsOf): CountRow[] {
  return site.settings.regions.map((region) => ({
    name: region.name,
    href: regionUrl(region),
    figures: figuresOf(series, councilsIn(site, region.id), asOf),
  }));
}

/** Counts over the years, oldest first. A page, its map and its charts show the same. */
const rowsByYear = once((site: Site) =>
  onceFor(
    (series: AreaSeries, subject: string): CountRow[] =>
      figuresByYear(series, site.authorities, today(site, subject)).map(({ day, figures }) => ({
        name: formatDate(day),
        figures,
      })),
    (subject) => subject,
  ),
);

/** How a council’s region did, itself among them, and the councils that are most like it. */
export function othersOf(authority: Authority, site: Site): Others {
  const region = site.settings.regions.find(({ id }) => id === authority.region);
  if (!region) throw new Error(`${authority.slug}: the region was not checked`);
  const subject = ownSubject(authority, site.settings);
  const asOf = today(site, subject.id);
  const councils = servingIn(namedIn(authority.neighbours, site), site.settings);
  const ofRegion = figuresInRegion(site, { region: region.id, subject: subject.id });
  const allSeries = sharedSeries(site).get(subject.id) ?? [];
  return {
    region: {
      name: region.name,
      inSentence: inRegion(region),
      href: regionUrl(region),
      rows: ownRows(authority, allSeries, ofRegion, asOf),
    },
    neighbours: {
      councils,
      rows: ownRows(
        authority,
        allSeries,
        allSeries.map((series) => figuresOf(series, councils, asOf)),
        asOf,
      ),
    },
  };
}

/** The figures of a region on each series of a subject, worked out once for all that lie in it. */
const figuresInRegion = onceFor(
  (site: Site, { region, subject }: { region: string; subject: string }): readonly Figures[] =>
    (sharedSeries(site).get(subject) ?? []).map((series) =>
      figuresOf(series, councilsIn(site, region), today(site, subject)),
    ),
  ({ region, subject }) => `${region} ${subject}`,
);

function ownRows(
  authority: Authority,
  allSeries: readonly AreaSeries[],
  allFigures: readonly Figures[],
  asOf: AsOf,
): CountRow[] {
  return allSeries.flatMap((series, index) => {
    const figures = allFigures[index];
    if (!figures) return [];
    if (stageOn(authority, asOf.day) !== 'serving') return [{ name: series.plain, figures }];
    const own = areaResultIn(series, latestBy(authority, asOf), asOf.frameworks);
    return [{ name: series.plain, own: { name: authority.name, result: own }, figures }];
  });
}

/** Series in which more than half of those that are inspected have a result, by subject. */
const sharedSeries = once((site: Site): ReadonlyMap<string, AreaSeries[]> => {
  const shared = site.settings.subjects.map(({ id }): [string, AreaSeries[]] => {
    const asOf = today(site, id);
    const all = areaSeriesOn(site.authorities, asOf);
    return [
      id,
      all.filter((series) => {
        const figures = figuresOf(series, site.authorities, asOf);
        return gradedIn(figures) * 2 > figures.councils;
      }),
    ];
  });
  return new Map(shared);
});

function councilsIn({ authorities }: Site, region: string): Authority[] {
  return authorities.filter((authority) => authority.region === region);
}
