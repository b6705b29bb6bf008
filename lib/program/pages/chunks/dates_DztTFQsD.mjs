import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { t as councilPaths } from "./paths_DuHdB3O8.mjs";
import { i as pagesOnly, n as loadCouncils, r as loadSite } from "./load_DFzYE8C9.mjs";
import { Q as inWords, U as resultsOf, Y as addDays } from "./prose_Bjw9wHVW.mjs";
import { t as nextDates } from "./next-dates_wRCQXPG-.mjs";
import { r as statementDue } from "./responses_Exnq1Nia.mjs";
import { b as inspectionUrl, t as absolute, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { t as aboutFile } from "./about_CRWXkXpk.mjs";
// src/formats/calendar/ical.ts
/** How many octets a line may have before it is folded (RFC 5545, section 3.1). */
const lineLength = 75;
/**
* A calendar as iCalendar (RFC 5545).
*
* @param dayAfter gives the ISO day after another: the last day of an entry is not part of it there.
*/
function icalOf({ name, description, asOf, entries }, dayAfter) {
	const stamp = `${compact(asOf)}T000000Z`;
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Plain Findings//Dates of inspections//EN",
		"CALSCALE:GREGORIAN",
		`X-WR-CALNAME:${textValue(name)}`,
		`X-WR-CALDESC:${textValue(description)}`,
		...entries.flatMap((entry) => eventLines(entry, stamp, dayAfter)),
		"END:VCALENDAR"
	].map((line) => `${folded(line)}\r\n`).join("");
}
function eventLines({ uid, from, to, summary, description, url }, stamp, dayAfter) {
	return [
		"BEGIN:VEVENT",
		`UID:${textValue(uid)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${compact(from)}`,
		`DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
		`SUMMARY:${textValue(summary)}`,
		`DESCRIPTION:${textValue(description)}`,
		`URL:${url}`,
		"TRANSP:TRANSPARENT",
		"END:VEVENT"
	];
}
function compact(day) {
	return day.replaceAll("-", "");
}
/** Section 3.3.11: backslash, semicolon, comma and line ends have a way of their own. */
function textValue(text) {
	return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}
/** Section 3.1: long lines go on in the next, after a space. No character is cut in two. */
function folded(line) {
	const encoder = new TextEncoder();
	let octets = 0;
	let text = "";
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > lineLength) {
			text += "\r\n ";
			octets = 1;
		}
		text += character;
		octets += size;
	}
	return text;
}
// src/formats/calendar/council.ts
/**
* The calendar of a council as iCalendar: when its plan is due, and when the next full inspection is
* likely. Every entry says where its date comes from, and whether it was worked out.
*/
function calendarOf(authority, site) {
	const { attribution, note, asOf } = aboutFile(site);
	return icalOf({
		name: `${authority.name}: inspections of children’s services`,
		description: `${note} ${attribution}`,
		asOf,
		entries: entriesOf(authority, site)
	}, (day) => addDays(day, 1));
}
/** What is in a council’s calendar. A new kind of date joins here. */
function entriesOf(authority, site) {
	const results = resultsOf(authority, site.settings.subjects[0]?.id ?? "");
	const { latest } = results;
	if (!latest) return [];
	return [...planEntries(latest, authority, site), ...nextEntries(results, authority, site)];
}
/** The day by which the council’s written statement is due, past or not. */
function planEntries(latest, { name }, site) {
	const due = statementDue(latest, latest.response, site.holidays);
	if (!due) return [];
	return [{
		uid: uidOf(`${latest.id}/written-statement`, site),
		from: due.date,
		to: due.date,
		summary: `${name}: plan after the inspection is due`,
		description: sourceInWords(due),
		url: absolute(inspectionUrl(latest), site.settings)
	}];
}
function sourceInWords(due) {
	if (due.kind === "official") return `The date is from: ${due.source.title}.`;
	const { workingDays, since, received, law } = due;
	return `Worked out, not official: ${workingDays} working days after ${received ? "the council received the report" : "the report came out"} on ${inWords(since)} (${law}).`;
}
/** What comes next and has a span of days: today that is the window for the next full inspection. */
function nextEntries(results, authority, site) {
	const deadlines = new Set(results.latest?.framework.deadlines.map(({ id }) => id));
	const { holidays, settings } = site;
	return nextDates(results, {
		asOf: settings.asOf,
		holidays
	}).flatMap(({ id, what, when, why, certainty, from, until }) => {
		if (deadlines.has(id) || from === void 0 || until === void 0) return [];
		const mark = certainty === "estimate" ? " (estimate)" : "";
		return [{
			uid: uidOf(`${results.latest?.id ?? authority.slug}/${id}`, site),
			from,
			to: until,
			summary: `${authority.name}: ${what.toLowerCase()}${mark}`,
			description: `${when}. ${why}`,
			url: absolute(councilUrl(authority), settings)
		}];
	});
}
/** A name that stays when the date moves (RFC 7986, section 5.3). */
function uidOf(what, { settings }) {
	return `${what}@${new URL(settings.address).hostname}`;
}
// src/pages/councils/[council]/dates.ics.ts
var dates_ics_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
const getStaticPaths = (async () => pagesOnly ? [] : councilPaths(await loadCouncils()));
const GET = async ({ props: { authority } }) => new Response(calendarOf(authority, await loadSite()), { headers: { "content-type": "text/calendar;charset=utf-8" } });
// \0virtual:astro:page:src/pages/councils/[council]/dates.ics@_@ts
const page = () => dates_ics_exports;
export { page };
