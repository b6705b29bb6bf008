import { dayNumber, inWords } from "../dates.js";
import { errorAt } from "./facts.js";
const mostDaysOnSite = 60;
const badDates = (facts) => [
  ...facts.content.inspections.flatMap((entry) => badInspectionDates(entry, facts)),
  ...facts.content.authorities.flatMap(badAuthorityDates)
];
function badInspectionDates(entry, { content }) {
  const { file, data } = entry;
  const asOf = content.site[0]?.data.asOf;
  const found = [...wrongVisits(entry), ...wrongOrder(entry)];
  if (data.onSite.length === 0 === (data.onSiteNotKnown === void 0)) {
    found.push([
      ["onSite"],
      "There must be either the dates on site or the reason why they are not known.",
      "Write onSite: with from: and to:, or onSiteNotKnown: with a sentence."
    ]);
  }
  if (asOf !== void 0 && data.published > asOf) {
    found.push([
      ["published"],
      `The report is published on ${inWords(data.published)}, after the site’s own day, ${inWords(asOf)}.`,
      "Correct the date, or set asOf in site.yaml to today."
    ]);
  }
  return found.map(([field, message, fix]) => errorAt(file, field, "bad-date", message, fix));
}
function wrongVisits({ data }) {
  return data.onSite.flatMap(({ from, to }, index) => {
    const next = data.onSite[index + 1];
    if (to < from) {
      const message = `The visit ends on ${inWords(to)}, before it starts on ${inWords(from)}.`;
      return [[["onSite", index, "to"], message, "Put the two dates in order."]];
    }
    if (dayNumber(to) - dayNumber(from) > mostDaysOnSite) {
      const message = `One visit cannot last from ${inWords(from)} to ${inWords(to)}.`;
      const fix = "Correct the dates. Two visits are two items of onSite; dates that nobody knows are onSiteNotKnown: with a sentence.";
      return [[["onSite", index], message, fix]];
    }
    if (next && next.from <= to) {
      const message = "The visits on site are not in order, or overlap.";
      return [[["onSite", index + 1], message, "Put the earlier visit first."]];
    }
    return [];
  });
}
function wrongOrder({ data }) {
  const found = [];
  const ended = data.onSite.at(-1)?.to;
  if (ended !== void 0 && data.published < ended) {
    found.push([
      ["published"],
      `The report is published on ${inWords(data.published)}, before the visit ends on ${inWords(ended)}.`,
      "Correct one of the two dates."
    ]);
  }
  if (data.received !== void 0 && ended !== void 0 && data.received < ended) {
    found.push([
      ["received"],
      `The council received the report on ${inWords(data.received)}, before the visit ended.`,
      "Correct one of the two dates."
    ]);
  }
  return found;
}
function badAuthorityDates({ file, data }) {
  if (data.started === void 0 || data.ended === void 0 || data.started < data.ended)
    return [];
  const message = "The council ended before it began.";
  return [errorAt(file, ["ended"], "bad-date", message, "Correct one of the two dates.")];
}
export {
  badDates
};
