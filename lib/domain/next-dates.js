import { addMonths, inWords, monthInWords } from "./dates.js";
import { statementDeadline, statementDue } from "./responses.js";
import { kindName, monthOf } from "../wording/results.js";
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
  const start = received ? "the council received the report" : "the report came out";
  return `We worked this out: ${workingDays} working days after ${start} on ${inWords(since)} (${law}).`;
}
function visitBetween(latest, visits) {
  const usual = "Inspectors usually look at one part of the service between two inspections.";
  const since = visits.find(({ published }) => published > latest.published);
  const common = { id: "visit", what: "A visit in between", certainty: "told" };
  if (since) {
    return { ...common, when: `There was a ${kindName(since)} in ${monthOf(since)}`, why: usual };
  }
  const { nextVisit } = latest;
  if (!nextVisit) return { ...common, when: "No date is known", why: usual };
  return { ...common, when: nextVisit.when, why: nextVisit.source, href: nextVisit.url };
}
function nextInspection({ framework, ended }, asOf) {
  const { returns } = framework;
  if (!returns || ended === void 0) return [];
  const from = addMonths(ended, returns.fromMonths);
  const until = addMonths(ended, returns.toMonths);
  const months = `between ${monthInWords(from)} and ${monthInWords(until)}`;
  return [
    {
      id: "inspection",
      what: "The next full inspection",
      when: until < asOf ? `Expected ${months}. That time has passed, and no newer result is out` : `Likely ${months}`,
      why: returns.basis,
      certainty: "estimate",
      from,
      until
    }
  ];
}
export {
  nextDates
};
