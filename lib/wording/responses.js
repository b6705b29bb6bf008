import { inWords, monthInWords } from "../domain/dates.js";
import { capitalised, counted, listInWords, numberInWords } from "./words.js";
const statuses = {
  "not-started": "Not started",
  "under-way": "Under way",
  done: "Done",
  changed: "Changed",
  dropped: "Dropped"
};
function statusInWords(action) {
  const status = statuses[action.status];
  if (action.status === "done") return `${status} on ${inWords(action.done)}`;
  const said = `${status}, said the council on ${inWords(action.lastNews)}`;
  return "why" in action ? `${said}. ${action.why}` : said;
}
function overdueInWords({ lastNews }) {
  return `Overdue. The last news is from ${inWords(lastNews)}, and does not say that it is done.`;
}
function byInWords(dayOrMonth) {
  return dayOrMonth.length > 7 ? inWords(dayOrMonth) : monthInWords(`${dayOrMonth}-01`);
}
function dueDay({ kind, date }) {
  return kind === "worked-out" ? `${inWords(date)} (worked out)` : inWords(date);
}
function dueSentence(due, asOf) {
  return `Its written statement ${due.date < asOf ? "was" : "is"} due on ${dueDay(due)}.`;
}
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
function sourceInWords({ title, on }) {
  return `${title}, ${inWords(on)}`;
}
function numbersInWords(numbers, total) {
  if (total > 1 && numbers.length === total) return `all ${counted(total, "point")}`;
  return `${numbers.length === 1 ? "point" : "points"} ${listInWords(numbers.map(String))}`;
}
function answeredInWords({
  points,
  actions
}) {
  const listed = `Inspectors listed ${counted(points.length, "point")} to improve.`;
  const open = points.filter((point) => point.actions.length === 0).length;
  if (open === points.length) return `${listed} No response published yet.`;
  if (answersTogether({ points, actions })) {
    return `${listed} The council names ${counted(actions.length, "action")} for all of them together.`;
  }
  if (open === 0) return `${listed} The council names an action for each.`;
  return `${listed} The council names actions for ${numberInWords(points.length - open)}. For ${numberInWords(open)} there is no response published yet.`;
}
function answersTogether({
  points,
  actions
}) {
  return points.length > 1 && actions.every(({ numbers }) => numbers.length === points.length);
}
function changeOfPage(change) {
  const { what, correction } = change;
  return `${markOfChange(change)} ${correction ? capitalised(what) : what}`;
}
function markOfChange({ on, correction }) {
  return `${inWords(on)}:${correction ? " Correction." : ""}`;
}
function documentInWords({ title, format, pages, kilobytes, published }, note = "") {
  const about = [
    format,
    pages === void 0 ? "" : `${String(pages)} pages`,
    kilobytes === void 0 ? "" : `${String(kilobytes)} kB`,
    published === void 0 ? "" : `published ${inWords(published)}`,
    note
  ];
  return `${title} (${about.filter((one) => one !== "").join(", ")})`;
}
function figureFrom({ on, when, source }, sources) {
  const from = sources.find(({ id }) => id === source);
  return `${when ?? inWords(on)}. From: ${from ? sourceInWords(from) : source}.`;
}
function countsInWords(inspectors, council) {
  return `Inspectors listed ${counted(inspectors, "point")}. The council’s own paper lists ${numberInWords(council)}.`;
}
function ownPointInWords(answers, points) {
  const numbers = points.filter(({ point }) => answers.includes(point.id)).map(({ number }) => number);
  return numbers.length === 0 ? "This is not one of the inspectors’ listed points." : `This is about the inspectors’ ${numbersInWords(numbers, Infinity)}.`;
}
function meetingName({ date }) {
  return `Council meeting of ${inWords(date)}`;
}
function meetingFacts(meeting, council) {
  return [
    { name: "About", value: capitalised(meeting.title) },
    { name: "Committee", value: meeting.committee },
    { name: "Date", value: inWords(meeting.date) },
    { name: "Item", value: meeting.item },
    ...meeting.url === void 0 ? [] : [
      {
        name: "The council’s own page",
        value: `${council}: ${meeting.committee}, ${inWords(meeting.date)}`,
        href: meeting.url
      }
    ]
  ];
}
function lateInWords(actions) {
  const late = actions.filter(({ overdue }) => overdue).length;
  return late === 0 ? "" : `${capitalised(counted(late, "action"))} ${late === 1 ? "is" : "are"} overdue.`;
}
export {
  answeredInWords,
  answersTogether,
  byInWords,
  changeOfPage,
  countsInWords,
  documentInWords,
  dueDay,
  dueHow,
  dueSentence,
  figureFrom,
  lateInWords,
  markOfChange,
  meetingFacts,
  meetingName,
  numbersInWords,
  overdueInWords,
  ownPointInWords,
  sourceInWords,
  statusInWords
};
