import { areaSeriesToday } from './england.ts';
import { leadingSeries } from './findings.ts';
import { inspectedAgain } from './changed.ts';
import { hasListPage, mostOnListPage } from './council.ts';
import { inParts } from './parts.ts';
import type { Authority, Site } from './site.ts';
import { themesOf } from './themes.ts';

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

/** How many points a part of a theme’s list holds, so that a page stays light. */
const mostOnThemePage = 40;

/** The pages of each theme: its points in parts, and one page where there is none. */
export function themePaths(site: Site) {
  return themesOf(site).themes.flatMap((facts) => {
    const [first = [], ...later] = inParts(facts.points, mostOnThemePage);
    return [first, ...later].map((points, index) => ({
      params: { theme: facts.theme.id, part: index === 0 ? undefined : String(index + 1) },
      props: { facts, points, part: index + 1, parts: later.length + 1 },
    }));
  });
}

/** The pages of those who were inspected again: the newest year at the top, and each year by itself. */
export function changedPaths(site: Site) {
  const years = [...inspectedAgain(site).keys()];
  return years.flatMap((year, index) => [
    ...(index === 0
      ? [{ params: { year: undefined as string | undefined }, props: { year, isNewest: true } }]
      : []),
    { params: { year: year as string | undefined }, props: { year, isNewest: false } },
  ]);
}

/** The maps: what leads at the top, and each thing that is judged by itself. None without a layout. */
export function mapPaths(site: Site) {
  if (!site.hexmap) return [];
  const leading = leadingSeries(site);
  const all = areaSeriesToday(site).map((series) => ({
    params: { area: series.area as string | undefined },
    props: { series, isLeading: false },
  }));
  return leading
    ? [
        {
          params: { area: undefined as string | undefined },
          props: { series: leading, isLeading: true },
        },
        ...all,
      ]
    : all;
}
