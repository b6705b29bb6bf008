import { addDays, addMonths } from "./dates.js";
import { addWorkingDays } from "./deadlines.js";
const statementDeadline = "written-statement";
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
function statementDue(inspection, response, holidays) {
  const workedOut = workedOutDue(inspection, holidays);
  const official = response?.due;
  const source = response?.sources.find(({ id }) => id === official?.source);
  if (official && source) return { kind: "official", date: official.date, source, workedOut };
  return workedOut && { kind: "worked-out", ...workedOut };
}
function workedOutDue({ framework, published, received }, holidays) {
  const deadline = framework.deadlines.find(({ id }) => id === statementDeadline);
  if (!deadline) return void 0;
  const since = received ?? published;
  const { workingDays, law } = deadline;
  const date = addWorkingDays(since, workingDays, holidays);
  return date === void 0 ? void 0 : { date, since, received: received !== void 0, workingDays, law };
}
const everyPoint = "all";
function answeredBy({ answers }, points) {
  return answers.includes(everyPoint) ? points.map(({ id }) => id) : answers;
}
function isOverdue({ status, by }, asOf) {
  return by !== void 0 && status !== "done" && status !== "dropped" && lastDayOf(by) < asOf;
}
function lastDayOf(dayOrMonth) {
  return dayOrMonth.length > 7 ? dayOrMonth : addDays(addMonths(`${dayOrMonth}-01`, 1), -1);
}
function lastNewsOf(action) {
  return [action.said, ...action.progress.map(({ on }) => on)].sort().at(-1) ?? action.said;
}
export {
  councilSays,
  everyPoint,
  isOverdue,
  lastDayOf,
  lastNewsOf,
  statementDeadline,
  statementDue,
  workedOutDue
};
