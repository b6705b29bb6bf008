import { K as judgedAreas, W as areasAndOverall } from "./prose_Bjw9wHVW.mjs";
// src/domain/change.ts
/**
* What changed since the inspection before, area by area.
*
* Grades are compared only where the frameworks say that both mean the same thing. Where an area
* was split, merged, renamed or is new, or a grade was not given, the reason stands in the place of
* the comparison.
*/
function compareInspections(current, previous, frameworks) {
	const before = new Map(areasAndOverall(previous).map((area) => [area.id, area]));
	return {
		changes: areasAndOverall(current).map((area) => {
			const origin = originOf(area.id, current.framework, previous.framework, frameworks);
			if ("why" in origin) return {
				area,
				verdict: "not-comparable",
				why: origin.why
			};
			return compareArea(area, before.get(origin.area), current.framework);
		}),
		dropped: droppedAreas(current, previous, frameworks)
	};
}
function compareArea(area, before, framework) {
	const missing = [area, before].find((one) => one?.standing.kind !== "graded");
	if (missing?.standing.kind === "missing") return {
		area,
		verdict: "not-comparable",
		why: missing.standing.why
	};
	if (area.standing.kind !== "graded" || before?.standing.kind !== "graded") return {
		area,
		verdict: "not-comparable",
		why: "This area had no grade last time."
	};
	const [now, then] = [area.standing.grade, before.standing.grade];
	const step = rank(framework, then) - rank(framework, now);
	return {
		area,
		before: then,
		after: now,
		verdict: step > 0 ? "better" : step < 0 ? "worse" : "same"
	};
}
/** Follows an area back, framework by framework, for as long as it means the same thing. */
function originOf(area, from, to, frameworks) {
	for (let framework = from; framework.id !== to.id;) {
		const before = beforeOf(framework, area);
		if (before === void 0) return { why: "Inspectors did not judge this area before." };
		if (before !== "same") return { why: before.why };
		const older = frameworks.get(framework.follows ?? "");
		if (older?.outcome !== "graded") return { why: "The inspection before was of another kind." };
		framework = older;
	}
	return { area };
}
/** What a framework says of an area's past. Where there is no overall grade, that reason is the answer. */
function beforeOf(framework, area) {
	if (area !== "overall") return framework.areas.find((one) => one.id === area)?.before;
	const { overall } = framework;
	return overall && "none" in overall ? {
		areas: [],
		why: overall.none
	} : overall?.before;
}
function droppedAreas(current, previous, frameworks) {
	const reasons = /* @__PURE__ */ new Map();
	for (let one = current.framework; one?.outcome === "graded";) {
		if (one.id === previous.framework.id) break;
		for (const { area, why } of one.dropped) reasons.set(area, why);
		one = frameworks.get(one.follows ?? "");
	}
	return judgedAreas(previous).flatMap(({ id, label, plain }) => {
		const why = reasons.get(id);
		return why === void 0 ? [] : [{
			label,
			plain,
			why
		}];
	});
}
/** The place of a grade on its framework's scale, best first. */
function rank(framework, grade) {
	return framework.grades.findIndex((one) => one.id === grade.id);
}
export { compareInspections as n, beforeOf as t };
