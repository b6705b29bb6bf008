import { G as isGraded, W as areasAndOverall, q as overallId } from "./prose_Bjw9wHVW.mjs";
import { t as beforeOf } from "./change_GawT5lVq.mjs";
// src/domain/strands.ts
/**
* The strands in some inspections, newest framework first and in its order. The overall grade comes
* last: areas lead.
*/
function strandsOf(inspections, frameworks) {
	const used = [...new Set(inspections.map(({ framework }) => framework))];
	used.sort((a, b) => firstDay(a) < firstDay(b) ? 1 : -1);
	const strands = /* @__PURE__ */ new Map();
	for (const framework of used) for (const area of ownAreas(framework)) {
		const past = !(used[0] && isJudgedBy(used[0], area.id));
		const strand = {
			...strandFrom(framework, area, frameworks),
			past
		};
		if (!strands.has(strand.id)) strands.set(strand.id, strand);
	}
	const all = [...strands.values()];
	return [...all.filter(({ area }) => area !== overallId), ...all.filter(({ area }) => area === overallId)];
}
/**
* What became of a strand in one inspection: its grade, or why there is none. A grade is taken only
* from an area that means the same; a grade that two groups of children share is never split.
*/
function standingIn(strand, inspection, frameworks) {
	if (!inspection) return {
		kind: "missing",
		words: "not inspected yet",
		why: "Inspectors have not judged this council’s services yet."
	};
	const { framework } = inspection;
	const own = areasAndOverall(inspection).find(({ id }) => id === strand.area && (isGivenUp(framework, id) || originOf(framework, id, frameworks).id === strand.id));
	if (own) return own.standing;
	if (firstDay(framework) < strand.began) return {
		kind: "missing",
		words: "judged under earlier rules",
		why: strand.whyNew ?? "Inspectors did not judge this area then."
	};
	return {
		kind: "missing",
		words: "judged under newer rules",
		why: "Inspectors do not judge this area as one any more."
	};
}
/** Follows an area back to where its grades began to mean what they mean. */
function originOf(from, area, frameworks) {
	let framework = from;
	while (beforeOf(framework, area) === "same") {
		const older = frameworks.get(framework.follows ?? "");
		if (older?.outcome !== "graded") break;
		framework = older;
	}
	return {
		id: `${framework.id}/${area}`,
		framework
	};
}
function strandFrom(framework, { id, plain, about }, frameworks) {
	const origin = originOf(framework, id, frameworks);
	const before = beforeOf(origin.framework, id);
	return {
		id: origin.id,
		area: id,
		plain,
		about,
		grades: framework.grades,
		began: firstDay(origin.framework),
		whyNew: typeof before === "object" ? before.why : void 0
	};
}
/** The areas that a framework gives grades for, the overall grade among them where there is one. */
function ownAreas(framework) {
	const { areas, overall } = framework;
	return overall && "label" in overall ? [...areas, {
		id: overallId,
		...overall
	}] : areas;
}
function isJudgedBy({ areas }, area) {
	return area === "overall" || areas.some(({ id }) => id === area);
}
/** Whether a framework says of its overall grade that there is none. */
function isGivenUp({ overall }, area) {
	return area === "overall" && overall !== void 0 && "none" in overall;
}
function firstDay({ kinds }) {
	return kinds.reduce((first, { from }) => from < first ? from : first, "9999-12-31");
}
// src/domain/figures.ts
/** The site’s own day and its leading subject. */
function today({ settings, frameworks }) {
	return {
		day: settings.asOf,
		subject: settings.subjects[0]?.id ?? "",
		frameworks
	};
}
/**
* The graded inspection that counted for a council on a day: the last one that inspectors had
* finished by then, even if its report came out some weeks later.
*
* Ofsted counts “as at 31 March” in the same way. Counted so, the share of councils that were good
* or outstanding overall is the published one: 79 of 149 (53%) on 31 March 2022, 91 of 151 (60%) on
* 31 March 2024, with London 28 of 33 (85%) and the North West 8 of 22 (36%). By the day of
* publication the first would be 81 of 149 (54%): nine inspections of early 2022 came out in April
* and May. The others would be the same.
*
* Three things differ from the published tables. Ofsted closes its list some weeks after the day (on
* 30 April in 2022, when 80 of our 149 were good or outstanding); we take every report that has come
* out since. Councils that have ended (Cumbria, say) are not on the site, so earlier years have a
* council or two fewer. And a new council counts as not inspected until its own first inspection.
*/
function latestBy({ inspections }, asOf) {
	const known = latestOf.get(inspections) ?? /* @__PURE__ */ new Map();
	latestOf.set(inspections, known);
	const key = `${asOf.day} ${asOf.subject}`;
	if (!known.has(key)) known.set(key, findLatest(inspections, asOf));
	return known.get(key);
}
/** Inspections never change once the site is built, and every council's page asks for its neighbours'. */
const latestOf = /* @__PURE__ */ new WeakMap();
function findLatest(inspections, { day, subject }) {
	return inspections.filter(isGraded).filter((one) => one.framework.subject === subject && lastDay(one) <= day).reduce((latest, one) => latest && lastDay(latest) >= lastDay(one) ? latest : one, void 0);
}
/** The strands that councils’ latest inspections judged on a day: the newest rules first. */
function strandsOn(authorities, asOf) {
	return strandsOf(authorities.flatMap((authority) => latestBy(authority, asOf) ?? []), asOf.frameworks);
}
/** What became of a strand in each council that was there on the day, in the order given. */
function standingsOf(strand, authorities, asOf) {
	return authorities.filter((authority) => isThere(authority, asOf)).map((authority) => ({
		authority,
		standing: standingIn(strand, latestBy(authority, asOf), asOf.frameworks)
	}));
}
/** Counts councils by grade. */
function figuresOf(strand, authorities, asOf) {
	const standings = standingsOf(strand, authorities, asOf).map(({ standing }) => standing);
	const grades = standings.flatMap((one) => one.kind === "graded" ? [one.grade.id] : []);
	const missing = standings.filter((one) => one.kind === "missing");
	return {
		councils: standings.length,
		counts: strand.grades.map((grade) => ({
			grade,
			count: grades.filter((id) => id === grade.id).length
		})),
		without: [...Map.groupBy(missing, ({ words }) => words)].map(([words, those]) => ({
			words,
			why: those[0]?.why ?? "",
			count: those.length
		}))
	};
}
/** The shapes that grades wear, on any scale. */
function marksInUse({ frameworks }) {
	const graded = [...frameworks.values()].flatMap((one) => one.outcome === "graded" ? one.grades : []);
	return [...new Set(graded.map(({ mark }) => mark))];
}
/** How many councils have a grade at all. */
function gradedIn({ counts }) {
	return counts.reduce((sum, { count }) => sum + count, 0);
}
/**
* The figures on each 31 March, the day on which Ofsted counts, and on the site’s own day. A year is
* there once more than half of the councils had such a grade.
*/
function figuresByYear(strand, authorities, asOf) {
	const [first, last] = [Number(strand.began.slice(0, 4)), Number(asOf.day.slice(0, 4))];
	return [...Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-03-31`).filter((day) => day < asOf.day), asOf.day].map((day) => ({
		day,
		figures: figuresOf(strand, authorities, {
			...asOf,
			day
		})
	})).filter(({ figures }) => gradedIn(figures) * 2 > figures.councils);
}
function lastDay({ ended, published }) {
	return ended ?? published;
}
/** Some councils were inspected under the same name before they began in their present form. */
function isThere(authority, asOf) {
	const { started, ended } = authority;
	if (ended !== void 0 && ended <= asOf.day) return false;
	return started === void 0 || started <= asOf.day || latestBy(authority, asOf) !== void 0;
}
export { marksInUse as a, today as c, latestBy as i, standingIn as l, figuresOf as n, standingsOf as o, gradedIn as r, strandsOn as s, figuresByYear as t };
