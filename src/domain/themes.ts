import { isWithdrawn } from './outcome.ts';
import { once } from './once.ts';
import type { Authority, Inspection, Site, Theme } from './site.ts';

/**
 * What inspectors ask of many councils. It counts inspections and nothing else: no council is put
 * before another, and nothing is worked out into a judgement.
 */

/** One point of an inspection’s list of what must improve. */
export type ImprovementPoint = Inspection['improvements'][number];

/** A point with its number in the list, its inspection and the council that it was asked of. */
export type AskedPoint = {
  point: ImprovementPoint;
  /** Its number in the inspectors’ list, from 1. */
  number: number;
  inspection: Inspection;
  authority: Pick<Authority, 'slug' | 'name'>;
};

/** How many inspections name a theme, of how many whose list we have. */
export type ThemeShare = { named: number; of: number };

/** All there is to say of one theme. */
export type ThemeFacts = {
  theme: Theme;
  /** Newest inspection first, and in the report’s order within one. */
  points: AskedPoint[];
  /** Each year that has inspections with a list, oldest first. */
  years: (ThemeShare & { year: string })[];
  /** The same for the newest years together, from {@link recentSince}. */
  recent: ThemeShare;
};

/** What is counted, and from when. */
export type Themes = {
  /** The first of the newest years, such as “2023”. */
  since: string;
  /** Those that were asked most often in the newest years first; then in order of name. */
  themes: ThemeFacts[];
};

/** How many themes a picture shows: those named most often. */
export const mostInChart = 10;

/** How many years before the one in which results end the newest years begin. */
const recentYears = 3;

/** The year that an inspection counts in: the one in which it ended, else that of its report. */
export function inspectionYear({
  ended,
  published,
}: Pick<Inspection, 'ended' | 'published'>): string {
  return (ended ?? published).slice(0, 4);
}

/** The first of the newest years: three before the one in which results end. */
function recentSince({ inspections, settings }: Site): string {
  const years = inspections.filter(hasList).map(inspectionYear).sort();
  return String(Number(years.at(-1) ?? settings.asOf.slice(0, 4)) - recentYears);
}

/** Whether an inspection’s own list is here, and somebody has said what each point is about. */
function hasList(inspection: Inspection): boolean {
  const { improvements } = inspection;
  return (
    !isWithdrawn(inspection) &&
    improvements.length > 0 &&
    improvements.every(({ themes }) => themes.length > 0)
  );
}

/** Every theme with its points, worked out once for a site: each council’s page asks for some. */
export const themesOf = once((site: Site): Themes => {
  const since = recentSince(site);
  const listed = site.inspections.filter(hasList);
  const points = pointsByTheme(site);
  const themes = [...site.themes.values()].map((theme) => {
    const asked = points.get(theme.id) ?? [];
    return { theme, points: asked, ...sharesOf(theme, listed, since) };
  });
  themes.sort((a, b) => b.recent.named - a.recent.named);
  return { since, themes };
});

/** How many councils besides one were asked the same in the newest years, as far as we know. */
export function otherCouncils(
  id: string,
  { slug }: Pick<Authority, 'slug'>,
  site: Site,
): { count: number; since: string } {
  const { since } = themesOf(site);
  const asked = councilsAsked(site).get(id);
  const count = (asked?.size ?? 0) - (asked?.has(slug) ? 1 : 0);
  return { count, since };
}

const councilsAsked = once((site: Site) => {
  const { since, themes } = themesOf(site);
  return new Map(
    themes.map(({ theme, points }) => {
      const recent = points.filter(({ inspection }) => inspectionYear(inspection) >= since);
      return [theme.id, new Set(recent.map(({ authority }) => authority.slug))];
    }),
  );
});

function pointsByTheme({ authorities, inspections }: Site): Map<string, AskedPoint[]> {
  const bySlug = new Map(authorities.map((authority) => [authority.slug, authority]));
  const points = new Map<string, AskedPoint[]>();
  for (const inspection of inspections) {
    const authority = bySlug.get(inspection.authority);
    if (!authority || isWithdrawn(inspection)) continue;
    for (const [index, point] of inspection.improvements.entries()) {
      for (const theme of new Set(point.themes)) {
        const asked = points.get(theme) ?? [];
        asked.push({ point, number: index + 1, inspection, authority });
        points.set(theme, asked);
      }
    }
  }
  return points;
}

function sharesOf(
  theme: Theme,
  listed: readonly Inspection[],
  since: string,
): Pick<ThemeFacts, 'years' | 'recent'> {
  const byYear = Map.groupBy(listed, inspectionYear);
  const years = [...byYear.keys()].sort();
  return {
    years: years.map((year) => ({ year, ...shareOf(theme, byYear.get(year) ?? []) })),
    recent: shareOf(
      theme,
      listed.filter((inspection) => inspectionYear(inspection) >= since),
    ),
  };
}

function shareOf({ id }: Theme, inspections: readonly Inspection[]): ThemeShare {
  const named = inspections.filter(({ improvements }) =>
    improvements.some(({ themes }) => themes.includes(id)),
  );
  return { named: named.length, of: inspections.length };
}
