import { inWords } from "./dates.js";
import {
  figuresByYear,
  figuresOf,
  gradedIn,
  latestBy,
  standingsOf,
  strandsOn,
  today
} from "./figures.js";
import { drawHexmap } from "./hexmap.js";
import { standingIn } from "./strands.js";
import { regionUrl, strandUrl } from "./urls.js";
import { standingInWords } from "../wording/figures.js";
function strandsToday(site) {
  return strandsOn(site.authorities, today(site));
}
function rowsByStrand(site, councils) {
  return strandsToday(site).map((strand) => ({
    name: strand.plain,
    href: strandUrl(strand),
    ...strand.past && { hint: "Not judged as one any more" },
    figures: figuresOf(strand, councils, today(site))
  }));
}
function strandPage(site, strand) {
  const { hexmap, authorities } = site;
  return {
    strand,
    figures: figuresOf(strand, authorities, today(site)),
    regions: rowsByRegion(site, strand),
    years: rowsByYear(site, strand),
    standings: standingsOf(strand, authorities, today(site)),
    map: hexmap && {
      drawing: drawHexmap(hexmap),
      source: `${hexmap.source} (${hexmap.licence})`
    }
  };
}
function rowsByRegion(site, strand) {
  return site.settings.regions.map((region) => ({
    name: region.name,
    href: regionUrl(region),
    figures: figuresOf(strand, councilsIn(site, region.id), today(site))
  }));
}
function rowsByYear(site, strand) {
  return figuresByYear(strand, site.authorities, today(site)).map(({ day, figures }) => ({
    name: inWords(day),
    figures
  }));
}
function othersOf(authority, site) {
  const region = site.settings.regions.find(({ id }) => id === authority.region);
  if (!region) throw new Error(`${authority.slug}: the region was not checked`);
  const councils = site.authorities.filter(({ slug }) => authority.neighbours.includes(slug));
  const strands = sharedStrands(site);
  return {
    region: {
      name: region.name,
      href: regionUrl(region),
      rows: ownRows(authority, strands, councilsIn(site, region.id), site)
    },
    neighbours: { councils, rows: ownRows(authority, strands, councils, site) }
  };
}
function ownRows(authority, strands, councils, site) {
  const asOf = today(site);
  return strands.map((strand) => {
    const own = standingIn(strand, latestBy(authority, asOf), asOf.frameworks);
    return {
      name: strand.plain,
      hint: `${authority.name}: ${standingInWords(own)}`,
      figures: figuresOf(strand, councils, asOf)
    };
  });
}
const sharedBySite = /* @__PURE__ */ new WeakMap();
function sharedStrands(site) {
  const known = sharedBySite.get(site);
  if (known) return known;
  const shared = strandsToday(site).filter((strand) => {
    const figures = figuresOf(strand, site.authorities, today(site));
    return gradedIn(figures) * 2 > figures.councils;
  });
  sharedBySite.set(site, shared);
  return shared;
}
function councilsIn({ authorities }, region) {
  return authorities.filter((authority) => authority.region === region);
}
export {
  othersOf,
  rowsByStrand,
  strandPage,
  strandsToday
};
