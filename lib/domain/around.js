import { inWords } from "./dates.js";
import { othersOf } from "./england.js";
import { nextDates } from "./next-dates.js";
import { timelineOf } from "./timeline.js";
function aroundCouncil(authority, results, site) {
  const { settings, holidays, frameworks } = site;
  const graded = results.latest ? [results.latest, ...results.earlier] : [];
  return {
    dates: nextDates(results, { asOf: settings.asOf, holidays }),
    timeline: timelineOf(graded, frameworks),
    others: othersOf(authority, site),
    asOf: inWords(settings.asOf)
  };
}
export {
  aroundCouncil
};
