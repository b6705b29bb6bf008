import {
  councilSays
} from "../../domain/responses.js";
import { dueHow, statusInWords } from "../../wording/responses.js";
function responseRecord(inspection, site) {
  const says = councilSays(inspection, site);
  if (!says) return void 0;
  const { due, response, points, actions } = says;
  return {
    ...due && { due: dueRecord(due) },
    points: points.map(pointRecord),
    actions: actions.map((action) => actionRecord(action, points)),
    ...ownPapers(response)
  };
}
function ownPapers(response) {
  if (!response) return { otherCounts: [], figures: [], sources: [] };
  const { statement, ownList, otherCounts, figures, sources } = response;
  return {
    ...statement && { statement },
    ...ownList && { ownList },
    otherCounts,
    figures,
    sources
  };
}
function dueRecord(due) {
  const inWords = dueHow(due);
  if (due.kind === "worked-out") return { from: "worked-out", ...sumRecord(due), inWords };
  const { date, source, workedOut } = due;
  return {
    from: "council",
    date,
    source,
    ...workedOut && { workedOut: sumRecord(workedOut) },
    inWords
  };
}
function sumRecord({ date, since, received, workingDays, law }) {
  const sinceIs = received ? "received" : "published";
  return { date, since, sinceIs, workingDays, law };
}
function pointRecord({ point, number, actions }) {
  return {
    id: point.id,
    number,
    actions: actions.map(({ id }) => id),
    ...actions.length === 0 && { noResponse: "No response published yet." }
  };
}
function actionRecord(action, points) {
  const { numbers, lastNews: _lastNews, ...facts } = action;
  return {
    ...facts,
    answers: points.filter(({ number }) => numbers.includes(number)).map(({ point }) => point.id),
    statusInWords: statusInWords(action)
  };
}
export {
  responseRecord
};
