// src/domain/page-changes.ts
/** What was changed on the page about an inspection, what the council says there included. */
function changesOfInspection({ changes, response }) {
	return [...changes, ...response?.changes ?? []];
}
/** The ISO day on which the page about an inspection last changed, as far as its authors noted it. */
function inspectionChanged(inspection) {
	const { published } = inspection;
	return latest([published, ...daysOf(changesOfInspection(inspection))]) ?? published;
}
/** The same for a council's page. A new report changes it too; without one it may have no day. */
function councilChanged({ changes, inspections }) {
	return latest([...inspections.map(({ published }) => published), ...daysOf(changes)]);
}
function daysOf(changes) {
	return changes.map(({ on }) => on);
}
function latest(days) {
	return days.toSorted().at(-1);
}
export { councilChanged as n, inspectionChanged as r, changesOfInspection as t };
