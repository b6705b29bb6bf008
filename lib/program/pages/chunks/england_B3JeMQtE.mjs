import { Q as inWords } from "./prose_Bjw9wHVW.mjs";
import { c as today, i as latestBy, l as standingIn, n as figuresOf, o as standingsOf, r as gradedIn, s as strandsOn, t as figuresByYear } from "./figures__fzv5MNP.mjs";
import { E as strandUrl, w as regionUrl } from "./urls_C1VI2n4z.mjs";
import { i as listInWords, t as capitalised } from "./words_DMoLPzNa.mjs";
// src/domain/hexmap.ts
const hexWidth = 40;
/** From the middle to a corner. */
const radius = hexWidth / Math.sqrt(3);
const rowHeight = 1.5 * radius;
/** White between two hexagons. */
const gap = 1.5;
/**
* Lays hexagons out for a drawing. The layout counts rows northwards and drawings count downwards,
* so the rows are turned over; odd rows stay half a hexagon to the right.
*
* @returns hexagons row by row from the north-west, as people read and as Tab goes.
*/
function drawHexmap({ hexes }) {
	const all = Object.entries(hexes).map(([slug, place]) => ({
		slug,
		...place
	}));
	const west = Math.min(...all.map(({ q }) => q));
	const north = Math.max(...all.map(({ r }) => r));
	const drawn = all.sort((a, b) => b.r - a.r || a.q - b.q).map(({ slug, q, r }) => ({
		slug,
		x: (q - west + (r % 2 === 0 ? .5 : 1)) * hexWidth,
		y: rounded((north - r) * rowHeight + radius)
	}));
	return {
		hexes: drawn,
		width: Math.max(...drawn.map(({ x }) => x)) + hexWidth / 2,
		height: rounded(Math.max(...drawn.map(({ y }) => y)) + radius),
		corners: cornersOf(radius - gap)
	};
}
function cornersOf(size) {
	return Array.from({ length: 6 }, (_, corner) => {
		const angle = Math.PI / 3 * corner + Math.PI / 6;
		return `${rounded(size * Math.cos(angle))},${rounded(size * Math.sin(angle))}`;
	}).join(" ");
}
function rounded(value) {
	return Math.round(value * 10) / 10;
}
// src/wording/figures.ts
/** Sentences made from counts. Numbers stay in digits, so that they are easy to compare. */
/** “Of 153 councils, 28 were judged Outstanding and 71 Good. 8 have no such grade: …” */
function figuresInWords({ councils, counts, without }) {
	const said = counts.filter(({ count }) => count > 0).map(({ grade, count }, index) => `${count} ${index === 0 ? "were judged " : ""}${grade.label}`);
	return [said.length > 0 ? `Of ${councils} councils, ${listInWords(said)}.` : `None of ${councils} councils has such a grade.`, ...without.map(missingInWords)].join(" ");
}
/** “8 have no grade here. Until January 2023 …” */
function missingInWords({ count, why }) {
	return `${count} ${count === 1 ? "has" : "have"} no grade here. ${why}`;
}
/** Why some councils in a table have no grade, each reason once. */
function reasonsInWords(rows) {
	const missing = rows.flatMap(({ figures }) => figures.without);
	return [...new Set(missing.map(({ words, why }) => `${capitalised(words)}. ${why}`))];
}
/** The letter that stands for a grade in a picture; a dash where there is none. */
function letterOf(standing) {
	return standing.kind === "graded" ? initialOf(standing.grade) : "–";
}
/** The first letter of a grade: O, G, R, I. */
function initialOf({ label }) {
	return label.slice(0, 1);
}
/** What became of an area in a few words: the grade, or why there is none. */
function standingInWords(standing) {
	return standing.kind === "graded" ? standing.grade.label : standing.words;
}
/** The year that names an inspection in a picture: the one in which it ended. */
function yearOf({ ended, published }) {
	return (ended ?? published).slice(0, 4);
}
// src/domain/england.ts
/** Everything that councils’ latest inspections judged, on the site’s own day. */
function strandsToday(site) {
	return strandsOn(site.authorities, today(site));
}
/** Counts by what was judged, with a link to the page of each. */
function rowsByStrand(site, councils) {
	return strandsToday(site).map((strand) => ({
		name: strand.plain,
		href: strandUrl(strand),
		...strand.past && { hint: "Not judged as one any more" },
		figures: figuresOf(strand, councils, today(site))
	}));
}
/** What the page of a strand shows. */
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
/** Counts by region, in the order of the settings. */
function rowsByRegion(site, strand) {
	return site.settings.regions.map((region) => ({
		name: region.name,
		href: regionUrl(region),
		figures: figuresOf(strand, councilsIn(site, region.id), today(site))
	}));
}
/** Counts over the years, oldest first. */
function rowsByYear(site, strand) {
	return figuresByYear(strand, site.authorities, today(site)).map(({ day, figures }) => ({
		name: inWords(day),
		figures
	}));
}
/** How a council’s region did, itself among them, and the councils that are most like it. */
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
		neighbours: {
			councils,
			rows: ownRows(authority, strands, councils, site)
		}
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
/** A site never changes once it is built, and every council's page asks for the same. */
const sharedBySite = /* @__PURE__ */ new WeakMap();
/** Strands in which more than half of all councils have a grade. */
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
export { figuresInWords as a, reasonsInWords as c, strandsToday as i, standingInWords as l, rowsByStrand as n, initialOf as o, strandPage as r, letterOf as s, othersOf as t, yearOf as u };
