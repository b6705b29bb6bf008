import { Q as inWords, et as monthInWords } from "./prose_Bjw9wHVW.mjs";
import { a as numberInWords, i as listInWords, n as counted, t as capitalised } from "./words_DMoLPzNa.mjs";
// src/wording/responses.ts
/** Sentences about what a council says. Each says whose words they are and where they are from. */
const statuses = {
	"not-started": "Not started",
	"under-way": "Under way",
	done: "Done",
	changed: "Changed",
	dropped: "Dropped"
};
/** “Under way, said the council on 13 October 2025”, “Done on 1 April 2023”, “Dropped: …”. */
function statusInWords(action) {
	const status = statuses[action.status];
	if (action.status === "done") return `${status} on ${inWords(action.done)}`;
	const said = `${status}, said the council on ${inWords(action.lastNews)}`;
	return "why" in action ? `${said}. ${action.why}` : said;
}
/** Why an action counts as late. It says what is known, and blames nobody for silence. */
function overdueInWords({ lastNews }) {
	return `Overdue. The last news is from ${inWords(lastNews)}, and does not say that it is done.`;
}
/** A day, or a month where nobody said which day: “21 November 2025”, “November 2025”. */
function byInWords(dayOrMonth) {
	return dayOrMonth.length > 7 ? inWords(dayOrMonth) : monthInWords(`${dayOrMonth}-01`);
}
/** The day the statement is due. A sum is called one: “15 May 2023 (worked out)”. */
function dueDay({ kind, date }) {
	return kind === "worked-out" ? `${inWords(date)} (worked out)` : inWords(date);
}
/** The same in a sentence, on a day: “Its written statement was due on 21 November 2025.” */
function dueSentence(due, asOf) {
	return `Its written statement ${due.date < asOf ? "was" : "is"} due on ${dueDay(due)}.`;
}
/** How the day is known: who said so, or the sum. Where the two differ, both are told. */
function dueHow(due) {
	if (due.kind === "worked-out") return sumInWords(due);
	const said = `The council said so: ${sourceInWords(due.source)}.`;
	if (!due.workedOut || due.workedOut.date === due.date) return said;
	return `${said} The sum from the law gives another day, ${inWords(due.workedOut.date)}. ${sumInWords(due.workedOut)}`;
}
function sumInWords({ workingDays, since, received, law }) {
	const start = received ? `the council received the report on ${inWords(since)}` : `the report was published on ${inWords(since)}; the day the council received it is not known`;
	return `That is ${String(workingDays)} working days after ${start}. The rule is in ${law}.`;
}
/** “Minutes of the panel, 13 October 2025”. */
function sourceInWords({ title, on }) {
	return `${title}, ${inWords(on)}`;
}
/** Which points an action answers: “all three points”, “point 2”, “points 1 and 3”. */
function numbersInWords(numbers, total) {
	if (total > 1 && numbers.length === total) return `all ${counted(total, "point")}`;
	return `${numbers.length === 1 ? "point" : "points"} ${listInWords(numbers.map(String))}`;
}
/** How many of the inspectors’ points have an answer, and how many have none. */
function answeredInWords({ points, actions }) {
	const listed = `Inspectors listed ${counted(points.length, "point")} to improve.`;
	const open = points.filter((point) => point.actions.length === 0).length;
	if (open === points.length) return `${listed} No response published yet.`;
	if (answersTogether({
		points,
		actions
	})) return `${listed} The council names ${counted(actions.length, "action")} for all of them together.`;
	if (open === 0) return `${listed} The council names an action for each.`;
	return `${listed} The council names actions for ${numberInWords(points.length - open)}. For ${numberInWords(open)} there is no response published yet.`;
}
/** Whether each action answers all points, so that nothing has to be told point by point. */
function answersTogether({ points, actions }) {
	return points.length > 1 && actions.every(({ numbers }) => numbers.length === points.length);
}
/** One change of a page: a mistake that was put right is called a correction. */
function changeOfPage(change) {
	const { what, correction } = change;
	return `${markOfChange(change)} ${correction ? capitalised(what) : what}`;
}
/** What goes before the words of a change: “15 January 2026:”, “15 January 2026: Correction.” */
function markOfChange({ on, correction }) {
	return `${inWords(on)}:${correction ? " Correction." : ""}`;
}
/** “Action plan (PDF, 12 pages, 193 kB, published 21 November 2025)”. What is not known is left out. */
function documentInWords({ title, format, pages, kilobytes, published }, note = "") {
	return `${title} (${[
		format,
		pages === void 0 ? "" : `${String(pages)} pages`,
		kilobytes === void 0 ? "" : `${String(kilobytes)} kB`,
		published === void 0 ? "" : `published ${inWords(published)}`,
		note
	].filter((one) => one !== "").join(", ")})`;
}
/** The day of a number and where it is from. */
function figureFrom({ on, when, source }, sources) {
	const from = sources.find(({ id }) => id === source);
	return `${when ?? inWords(on)}. From: ${from ? sourceInWords(from) : source}.`;
}
/** That the council's list is not the inspectors': “Inspectors listed three points. The council’s own list has five.” */
function countsInWords(inspectors, council) {
	return `Inspectors listed ${counted(inspectors, "point")}. The council’s own paper lists ${numberInWords(council)}.`;
}
/** How one point of the council's list meets the inspectors' list. */
function ownPointInWords(answers, points) {
	const numbers = points.filter(({ point }) => answers.includes(point.id)).map(({ number }) => number);
	return numbers.length === 0 ? "This is not one of the inspectors’ listed points." : `This is about the inspectors’ ${numbersInWords(numbers, Infinity)}.`;
}
/** “Council meeting of 13 October 2025”. */
function meetingName({ date }) {
	return `Council meeting of ${inWords(date)}`;
}
/** Which meeting it was: about what, committee, day, item, and the council's own page. */
function meetingFacts(meeting, council) {
	return [
		{
			name: "About",
			value: capitalised(meeting.title)
		},
		{
			name: "Committee",
			value: meeting.committee
		},
		{
			name: "Date",
			value: inWords(meeting.date)
		},
		{
			name: "Item",
			value: meeting.item
		},
		...meeting.url === void 0 ? [] : [{
			name: "The council’s own page",
			value: `${council}: ${meeting.committee}, ${inWords(meeting.date)}`,
			href: meeting.url
		}]
	];
}
/** How many actions are late, for a line on the council's page. Empty where none is. */
function lateInWords(actions) {
	const late = actions.filter(({ overdue }) => overdue).length;
	return late === 0 ? "" : `${capitalised(counted(late, "action"))} ${late === 1 ? "is" : "are"} overdue.`;
}
export { ownPointInWords as _, countsInWords as a, dueHow as c, lateInWords as d, markOfChange as f, overdueInWords as g, numbersInWords as h, changeOfPage as i, dueSentence as l, meetingName as m, answersTogether as n, documentInWords as o, meetingFacts as p, byInWords as r, dueDay as s, answeredInWords as t, figureFrom as u, sourceInWords as v, statusInWords as y };
