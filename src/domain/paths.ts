import { leadingSeries } from './findings.ts';
import type { AreaSeries } from './area-series.ts';
import { inspectedAgain, longestAgo } from './changed.ts';
import { hasListPage, mostOnListPage } from './council.ts';
import { servingIn, servingInRegion } from './lifecycle.ts';
import { inParts, mostInTable } from './parts.ts';
import type { Authority, Site } from './site.ts';
import type { Subject } from '../schemas/site.ts';
import { isLeading } from './subjects.ts';
import { themesOf } from './themes.ts';
import type { Chart } from './urls.ts';
import { areaSeriesPage, areaSeriesToday, comparedSubjects, subjectsWithResults } from './whole.ts';

type Councils = { authorities: readonly Authority[] };

/** The pages of one kind: what stands in the address, and what the page is about. */

/** One page for each council. */
export function councilPaths({ authorities }: Councils) {
  return authorities.map((authority) => ({
    params: { council: authority.slug },
    props: { authority },
  }));
}

/** One page for each inspection and visit. */
export function inspectionPaths({ authorities }: Councils) {
  return authorities.flatMap((authority) =>
    authority.inspections.map((inspection) => ({
      params: { council: authority.slug, inspection: inspection.id.split('/')[1] },
      props: { authority, inspection },
    })),
  );
}

/** The list of all inspections and visits, in parts, for each council that has too many for its page. */
export function listPaths({ authorities }: Councils) {
  return authorities.filter(hasListPage).flatMap((authority) => {
    const parts = inParts(authority.inspections, mostOnListPage);
    return parts.map((inspections, index) => ({
      params: { council: authority.slug, part: index === 0 ? undefined : String(index + 1) },
      props: { authority, inspections, part: index + 1, parts: parts.length },
    }));
  });
}

/** The pages of all together: for each subject one, and one for each area that is judged. */
export function wholePaths(site: Site) {
  const { whole } = site.settings;
  return subjectsWithResults(site).flatMap((subject) => {
    const series = areaSeriesToday(site, subject.id);
    return [undefined, ...series].map((one) => ({
      params: { whole: whole.id, about: restOf(one?.area, subject, site) },
      props: { subject, series: one },
    }));
  });
}

/** The pages that compare: one for each subject. */
export function comparePaths(site: Site) {
  return comparedSubjects(site).map((subject) => ({
    params: { subject: restOf(undefined, subject, site) },
    props: { subject },
  }));
}

/** The end of an address: nothing for the leading subject itself. */
function restOf(area: string | undefined, subject: Subject, { settings }: Site) {
  const folders = [...(isLeading(subject, settings) ? [] : [subject.id]), area ?? ''];
  const rest = folders.filter((one) => one !== '').join('/');
  return rest === '' ? undefined : rest;
}

/** How many points a part of a theme’s list holds, so that a page stays light. */
const mostOnThemePage = 40;

/** The pages of each theme: its points in parts, and one page where there is none. */
export function themePaths(site: Site) {
  return themesOf(site).themes.flatMap((facts) => {
    const [first = [], ...later] = inParts(facts.points, mostOnThemePage);
    return [first, ...later].map((points, index) => ({
      params: {
        whole: site.settings.whole.id,
        theme: facts.theme.id,
        part: index === 0 ? undefined : String(index + 1),
      },
      props: { facts, points, part: index + 1, parts: later.length + 1 },
    }));
  });
}

/** The counts of each thing that is judged, as files. */
export function figuresPaths(site: Site) {
  return wholePaths(site).flatMap(({ params, props: { subject, series } }) =>
    series ? [{ params, props: { subject, series } }] : [],
  );
}

/**
 * The charts of each thing that is judged, as pictures: over the years, by region, on a map. A page
 * shows that of the years only where there are several; those who show the picture keep it.
 */
export function chartPaths(site: Site) {
  return figuresPaths(site).flatMap(({ params, props }) => {
    const { map } = areaSeriesPage(site, props.series, props.subject);
    const charts: Chart[] = [
      'years',
      'regions',
      ...(map && !site.oneBody ? (['map'] as const) : []),
    ];
    return charts.map((chart) => ({ params: { ...params, chart }, props: { ...props, chart } }));
  });
}

/** The pages of those who were inspected again: the newest year at the top, and each year by itself. */
export function changedPaths(site: Site) {
  if (site.oneBody) return [];
  const whole = site.settings.whole.id;
  return [...inspectedAgain(site)].flatMap(([year, all], index) => {
    const parts = inParts(all, mostInTable).map((those, at) => ({ year, those, at }));
    const [first] = parts;
    const of = { parts: parts.length };
    return [
      ...(index === 0 && first
        ? [pathOf(whole, undefined, { ...first, ...of, part: 1, isNewest: true })]
        : []),
      ...parts.map(({ at, ...props }) =>
        pathOf(whole, at === 0 ? year : `${year}/${String(at + 1)}`, {
          ...{ ...props, ...of, part: at + 1, isNewest: false },
        }),
      ),
    ];
  });
}

/** The list of all bodies in parts; the first is the list itself. */
export function councilsPaths({ authorities, settings }: Site) {
  return inParts(servingIn(authorities, settings), mostInTable).map((_those, index) => ({
    params: { part: String(index + 1) },
    props: { part: index + 1 },
  }));
}

/** The bodies of each region in parts. A region without any has a page too. */
export function regionPaths(site: Site) {
  return site.settings.regions.flatMap((region) => {
    const [first = [], ...later] = inParts(servingInRegion(region, site), mostInTable);
    return [first, ...later].map((councils, index) => ({
      params: { region: region.id, part: index === 0 ? undefined : String(index + 1) },
      props: { region, councils, part: index + 1, parts: later.length + 1 },
    }));
  });
}

function pathOf<Props>(whole: string, year: string | undefined, props: Props) {
  return { params: { whole, year }, props };
}

/** The page of those who wait longest, where anybody was inspected. */
export function waitingPaths(site: Site) {
  return site.oneBody || longestAgo(site).length === 0
    ? []
    : [{ params: { whole: site.settings.whole.id } }];
}

/** The maps of each subject: what leads, then each thing that is judged. None without a layout. */
export function mapPaths(site: Site) {
  const whole = site.settings.whole.id;
  if (!site.hexmap || site.oneBody) return [];
  return subjectsWithResults(site).flatMap((subject) => {
    const path = (series: AreaSeries, leads: boolean) => ({
      params: { whole, about: restOf(leads ? undefined : series.area, subject, site) },
      props: { subject, series, leads },
    });
    const leading = leadingSeries(site, subject);
    return [
      ...(leading ? [path(leading, true)] : []),
      ...areaSeriesToday(site, subject.id).map((series) => path(series, false)),
    ];
  });
}
