import { resultsOf } from "../../domain/council.js";
import { addDays, inWords } from "../../domain/dates.js";
import { nextDates } from "../../domain/next-dates.js";
import { statementDue } from "../../domain/responses.js";
import { absolute, councilUrl, inspectionUrl } from "../../domain/urls.js";
import { aboutFile } from "../about.js";
import { icalOf } from "./ical.js";
function calendarOf(authority, site) {
  const { attribution, note, asOf } = aboutFile(site);
  return icalOf(
    {
      name: `${authority.name}: inspections of children’s services`,
      description: `${note} ${attribution}`,
      asOf,
      entries: entriesOf(authority, site)
    },
    (day) => addDays(day, 1)
  );
}
function entriesOf(authority, site) {
  const results = resultsOf(authority, site.settings.subjects[0]?.id ?? "");
  const { latest } = results;
  if (!latest) return [];
  return [...planEntries(latest, authority, site), ...nextEntries(results, authority, site)];
}
function planEntries(latest, { name }, site) {
  const due = statementDue(latest, latest.response, site.holidays);
  if (!due) return [];
  return [
    {
      uid: uidOf(`${latest.id}/written-statement`, site),
      from: due.date,
      to: due.date,
      summary: `${name}: plan after the inspection is due`,
      description: sourceInWords(due),
      url: absolute(inspectionUrl(latest), site.settings)
    }
  ];
}
function sourceInWords(due) {
  if (due.kind === "official") return `The date is from: ${due.source.title}.`;
  const { workingDays, since, received, law } = due;
  const start = received ? "the council received the report" : "the report came out";
  return `Worked out, not official: ${workingDays} working days after ${start} on ${inWords(since)} (${law}).`;
}
function nextEntries(results, authority, site) {
  const deadlines = new Set(results.latest?.framework.deadlines.map(({ id }) => id));
  const { holidays, settings } = site;
  return nextDates(results, { asOf: settings.asOf, holidays }).flatMap(
    ({ id, what, when, why, certainty, from, until }) => {
      if (deadlines.has(id) || from === void 0 || until === void 0) return [];
      const mark = certainty === "estimate" ? " (estimate)" : "";
      return [
        {
          uid: uidOf(`${results.latest?.id ?? authority.slug}/${id}`, site),
          from,
          to: until,
          summary: `${authority.name}: ${what.toLowerCase()}${mark}`,
          description: `${when}. ${why}`,
          url: absolute(councilUrl(authority), settings)
        }
      ];
    }
  );
}
function uidOf(what, { settings }) {
  return `${what}@${new URL(settings.address).hostname}`;
}
export {
  calendarOf,
  entriesOf
};
