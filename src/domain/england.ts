import { inWords } from './dates.ts';
import {
  figuresByYear,
  figuresOf,
  gradedIn,
  latestBy,
  standingsOf,
  strandsOn,
  today,
  type CouncilStanding,
  type Figures,
} from './figures.ts';
import { drawHexmap, type HexDrawing } from './hexmap.ts';
import type { Authority, Site } from './site.ts';
import { inRegion } from './regions.ts';
import { standingIn, type Strand } from './strands.ts';
import { regionUrl, strandUrl } from './urls.ts';

/** One line of a table of counts: what is counted, and how many councils have which grade. */
export type CountRow = {
  name: string;
  href?: string;
  /** What else there is to say of it. */
  hint?: string;
  /** The grade of one council, which the others are set beside. */
  own?: { name: string; standing: CouncilStanding['standing'] };
  figures: Figures;
};

/** How the councils around one did. */
export type Others = {
  region: { name: string; inSentence: string; href: string; rows: CountRow[] };
  /** The councils most like it, by name. */
  neighbours: { councils: Authority[]; rows: CountRow[] };
};

/** All there is to say of one thing that is judged. */
export type StrandPage = {
  strand: Strand;
  figures: Figures;
  regions: CountRow[];
  years: CountRow[];
  standings: CouncilStanding[];
  map: { drawing: HexDrawing; source: string } | undefined;
};

/** Everything that councils’ latest inspections judged, on the site’s own day. */
export function strandsToday(site: Site): Strand[] {
  return strandsOn(site.authorities, today(site));
}

/** Counts by what was judged, with a link to the page of each. */
export function rowsByStrand(site: Site, councils: readonly Authority[]): CountRow[] {
  return strandsToday(site).map((strand) => ({
    name: strand.plain,
    href: strandUrl(strand),
    ...(strand.past && { hint: 'Not judged as one any more' }),
    figures: figuresOf(strand, councils, today(site)),
  }));
}

/** What the page of a strand shows. */
export function strandPage(site: Site, strand: Strand): StrandPage {
  const { hexmap, authorities } = site;
  return {
    strand,
    figures: figuresOf(strand, authorities, today(site)),
    regions: rowsByRegion(site, strand),
    years: rowsByYear(site, strand),
    standings: standingsOf(strand, authorities, today(site)),
    map: hexmap && {
      drawing: drawHexmap(hexmap),
      source: `${hexmap.source} (${hexmap.licence})`,
    },
  };
}

/** Counts by region, in the order of the settings. */
function rowsByRegion(site: Site, strand: Strand): CountRow[] {
  return site.settings.regions.map((region) => ({
    name: region.name,
    href: regionUrl(region),
    figures: figuresOf(strand, councilsIn(site, region.id), today(site)),
  }));
}

/** Counts over the years, oldest first. */
function rowsByYear(site: Site, strand: Strand): CountRow[] {
  return figuresByYear(strand, site.authorities, today(site)).map(({ day, figures }) => ({
    name: inWords(day),
    figures,
  }));
}

/** How a council’s region did, itself among them, and the councils that are most like it. */
export function othersOf(authority: Authority, site: Site): Others {
  const region = site.settings.regions.find(({ id }) => id === authority.region);
  if (!region) throw new Error(`${authority.slug}: the region was not checked`);
  const councils = site.authorities.filter(({ slug }) => authority.neighbours.includes(slug));
  const strands = sharedStrands(site);
  return {
    region: {
      name: region.name,
      inSentence: inRegion(region),
      href: regionUrl(region),
      rows: ownRows(authority, strands, councilsIn(site, region.id), site),
    },
    neighbours: { councils, rows: ownRows(authority, strands, councils, site) },
  };
}

function ownRows(
  authority: Authority,
  strands: readonly Strand[],
  councils: readonly Authority[],
  site: Site,
): CountRow[] {
  const asOf = today(site);
  return strands.map((strand) => {
    const own = standingIn(strand, latestBy(authority, asOf), asOf.frameworks);
    return {
      name: strand.plain,
      own: { name: authority.name, standing: own },
      figures: figuresOf(strand, councils, asOf),
    };
  });
}

/** A site never changes once it is built, and every council's page asks for the same. */
const sharedBySite = new WeakMap<Site, Strand[]>();

/** Strands in which more than half of all councils have a grade. */
function sharedStrands(site: Site): Strand[] {
  const known = sharedBySite.get(site);
  if (known) return known;
  const shared = strandsToday(site).filter((strand) => {
    const figures = figuresOf(strand, site.authorities, today(site));
    return gradedIn(figures) * 2 > figures.councils;
  });
  sharedBySite.set(site, shared);
  return shared;
}

function councilsIn({ authorities }: Site, region: string): Authority[] {
  return authorities.filter((authority) => authority.region === region);
}
