import { $ as isWeekend, X as addMonths, Y as addDays } from "./prose_Bjw9wHVW.mjs";
// src/domain/deadlines.ts
/**
* The day that lies a number of working days after another.
*
* A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in
* England and Wales (SI 2007/462, regulation 2). The day of receipt does not count.
*
* @param received ISO day on which the clock starts.
* @param workingDays how many working days later.
* @param holidays the publisher's list; it must cover the whole span.
* @returns the ISO day, or undefined where the list of holidays does not reach so far.
*/
function addWorkingDays(received, workingDays, holidays) {
	const off = new Set(holidays.days.map((holiday) => holiday.date));
	let day = received;
	for (let left = workingDays; left > 0;) {
		day = addDays(day, 1);
		if (!isWeekend(day) && !off.has(day)) left -= 1;
	}
	return received >= holidays.from && day <= holidays.until ? day : void 0;
}
// src/domain/responses.ts
/** The deadline for the council’s written statement, as framework files name it. */
const statementDeadline = "written-statement";
/**
* What the council says about an inspection, each action beside the points that it answers.
*
* @param site gives the day that counts as today, and the holidays.
* @returns undefined where the inspection asks nothing of the council and it said nothing.
*/
function councilSays(inspection, { settings, holidays }) {
	const { response, improvements } = inspection;
	const due = statementDue(inspection, response, holidays);
	if (!response && !due) return void 0;
	const actions = (response?.actions ?? []).map((action) => ({
		...action,
		answers: answeredBy(action, improvements)
	}));
	const numbers = new Map(improvements.map(({ id }, index) => [id, index + 1]));
	return {
		due,
		response,
		points: improvements.map((point, index) => ({
			number: index + 1,
			point,
			actions: actions.filter(({ answers }) => answers.includes(point.id))
		})),
		actions: actions.map((action) => ({
			...action,
			numbers: action.answers.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
			lastNews: lastNewsOf(action),
			overdue: isOverdue(action, settings.asOf)
		}))
	};
}
/**
* When the council’s written statement is due.
*
* @returns the council’s own day with its source, else the sum, else undefined.
*/
function statementDue(inspection, response, holidays) {
	const workedOut = workedOutDue(inspection, holidays);
	const official = response?.due;
	const source = response?.sources.find(({ id }) => id === official?.source);
	if (official && source) return {
		kind: "official",
		date: official.date,
		source,
		workedOut
	};
	return workedOut && {
		kind: "worked-out",
		...workedOut
	};
}
/**
* The sum from the law: working days after the council received the report, or after its
* publication where nobody knows the day of receipt (Education and Inspections Act 2006, section
* 137; SI 2007/462).
*
* @returns undefined where the framework has no such deadline, or the holidays are not known.
*/
function workedOutDue({ framework, published, received }, holidays) {
	const deadline = framework.deadlines.find(({ id }) => id === statementDeadline);
	if (!deadline) return void 0;
	const since = received ?? published;
	const { workingDays, law } = deadline;
	const date = addWorkingDays(since, workingDays, holidays);
	return date === void 0 ? void 0 : {
		date,
		since,
		received: received !== void 0,
		workingDays,
		law
	};
}
/** The ids of the points that an action answers. */
function answeredBy({ answers }, points) {
	return answers.includes("all") ? points.map(({ id }) => id) : answers;
}
/** Whether an action is late on a day. Done and dropped ones never are, nor those without a date. */
function isOverdue({ status, by }, asOf) {
	return by !== void 0 && status !== "done" && status !== "dropped" && lastDayOf(by) < asOf;
}
/** The last day of a month (YYYY-MM), or the day itself. */
function lastDayOf(dayOrMonth) {
	return dayOrMonth.length > 7 ? dayOrMonth : addDays(addMonths(`${dayOrMonth}-01`, 1), -1);
}
/** The latest day on which anything was said of an action. */
function lastNewsOf(action) {
	return [action.said, ...action.progress.map(({ on }) => on)].sort().at(-1) ?? action.said;
}
export { workedOutDue as i, statementDeadline as n, statementDue as r, councilSays as t };
