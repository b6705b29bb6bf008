import { Q as inWords, X as addMonths, et as monthInWords } from "./prose_Bjw9wHVW.mjs";
import { n as statementDeadline, r as statementDue } from "./responses_Exnq1Nia.mjs";
import { o as kindName, s as monthOf } from "./results_DWcyj0ZX.mjs";
// src/wording/next-dates.ts
/**
* What comes next for a council: its written statement, a visit in between, the next full
* inspection. A statement that was due before today is no next date and is left out; a window for
* the next inspection that has passed stays, and is said to have passed.
*
* @param today the site’s own day (ISO) and the holidays. Nothing here asks a clock.
*/
function nextDates({ latest, visits }, { asOf, holidays }) {
	if (!latest) return [];
	const due = statementDue(latest, latest.response, holidays);
	return [
		...due && due.date >= asOf ? [statement(due)] : [],
		visitBetween(latest, visits),
		...nextInspection(latest, asOf)
	];
}
function statement(due) {
	return {
		id: statementDeadline,
		what: "The council’s written statement of what it will do",
		when: `Due by ${inWords(due.date)}`,
		why: whyDue(due),
		href: due.kind === "official" ? due.source.url : void 0,
		certainty: due.kind,
		from: due.date,
		until: due.date
	};
}
function whyDue(due) {
	if (due.kind === "official") return `The date is from: ${due.source.title}.`;
	const { workingDays, since, received, law } = due;
	return `We worked this out: ${workingDays} working days after ${received ? "the council received the report" : "the report came out"} on ${inWords(since)} (${law}).`;
}
/** The visit that usually lies between two inspections: what has been, or what was said of it. */
function visitBetween(latest, visits) {
	const usual = "Inspectors usually look at one part of the service between two inspections.";
	const since = visits.find(({ published }) => published > latest.published);
	const common = {
		id: "visit",
		what: "A visit in between",
		certainty: "told"
	};
	if (since) return {
		...common,
		when: `There was a ${kindName(since)} in ${monthOf(since)}`,
		why: usual
	};
	const { nextVisit } = latest;
	if (!nextVisit) return {
		...common,
		when: "No date is known",
		why: usual
	};
	return {
		...common,
		when: nextVisit.when,
		why: nextVisit.source,
		href: nextVisit.url
	};
}
/** The next full inspection as a window of months, where the framework’s file says how long it takes. */
function nextInspection({ framework, ended }, asOf) {
	const { returns } = framework;
	if (!returns || ended === void 0) return [];
	const from = addMonths(ended, returns.fromMonths);
	const until = addMonths(ended, returns.toMonths);
	const months = `between ${monthInWords(from)} and ${monthInWords(until)}`;
	return [{
		id: "inspection",
		what: "The next full inspection",
		when: until < asOf ? `Expected ${months}. That time has passed, and no newer result is out` : `Likely ${months}`,
		why: returns.basis,
		certainty: "estimate",
		from,
		until
	}];
}
export { nextDates as t };
