import { dayNumber, inWords } from "../../../domain/dates.js";
import { isoDate } from "../../../schemas/fields.js";
const mostDays = 60;
function daysOf(reader) {
  const published = reader.neededValue("published", isoDate);
  const printed = reader.value("published_in_report", isoDate);
  const visits = visitsOf(reader);
  if (published === void 0 || visits === void 0) return void 0;
  const publication = { published, publishedInReport: printed === published ? void 0 : printed };
  const [first, last] = [visits[0], visits.at(-1)];
  const why = first ? impossible(reader, visits) : "The published list has no dates for this visit.";
  if (!first || !last || why !== void 0) {
    const fields2 = { onSiteNotKnown: why, ...publication };
    return { fields: fields2, started: published, month: published.slice(0, 7) };
  }
  if (published < last.to) {
    const message = `The report is published on ${inWords(published)}, before the visit ended.`;
    reader.fault("published", message, "Correct one of the two dates.");
  }
  const fields = { onSite: visits, ...publication };
  return { fields, started: first.from, month: last.to.slice(0, 7) };
}
function impossible(reader, visits) {
  const tooLong = visits.find(({ from, to }) => dayNumber(to) - dayNumber(from) > mostDays);
  if (!tooLong) return void 0;
  const span = `${inWords(tooLong.from)} to ${inWords(tooLong.to)}`;
  const why = `The published list gives ${span}, which cannot be right for one visit.`;
  reader.doubt("start", why, "Look the dates up, and write them as onSite: in the file.");
  return why;
}
function visitsOf(reader) {
  const from = reader.value("start", isoDate);
  const to = reader.value("end", isoDate);
  const blank = ["start", "end"].filter((column) => reader.text(column) === "");
  if (blank.length === 2) return [];
  for (const column of blank) {
    reader.fault(column, "This cell is blank.", "Fill it in, or leave both days blank.");
  }
  if (from === void 0 || to === void 0) return void 0;
  const visits = listedVisits(reader, { from, to });
  if (visits === void 0) return void 0;
  if (!areInOrder(visits)) {
    reader.fault("start", "The days on site are not in order.", "Put the first before the last.");
  } else if (visits[0]?.from !== from || visits.at(-1)?.to !== to) {
    const message = "The visits do not begin and end on the days in start and end.";
    reader.fault("visits_on_site", message, "Correct the one that is wrong.");
  }
  return visits;
}
function listedVisits(reader, whole) {
  const column = "visits_on_site";
  const spans = reader.text(column).split(" ");
  if (spans[0] === "") return [whole];
  const bad = spans.filter((span) => !span.split("/").every(isDay) || span.split("/").length !== 2);
  for (const span of bad) {
    const fix = "Write the first and the last day, such as 2026-04-27/2026-05-01.";
    reader.fault(column, `“${span}” is not a time on site.`, fix);
  }
  if (bad.length > 0) return void 0;
  return spans.map((span) => ({ from: span.slice(0, 10), to: span.slice(11) }));
}
function isDay(text) {
  return isoDate.safeParse(text).success;
}
function areInOrder(visits) {
  const days = visits.flatMap(({ from, to }) => [from, to]);
  return days.every((day, index) => day >= (days[index - 1] ?? day));
}
export {
  daysOf
};
