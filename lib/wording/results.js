import { monthInWords, spanInWords } from "../domain/dates.js";
import { isGraded, judgedAreas, overallId, overallOf } from "../domain/outcome.js";
import { once } from "../domain/once.js";
import { capitalised, counted, inSentence, listInWords, numberInWords } from "./words.js";
function inspectors({ framework }) {
  return listInWords(framework.inspectorates.map((name) => name.replace(/^Care/, "the Care")));
}
function kindName({ framework, kind }) {
  return framework.kinds.find(({ id }) => id === kind)?.name ?? kind;
}
function kindAbout({ framework, kind }) {
  return framework.kinds.find(({ id }) => id === kind)?.about ?? framework.about;
}
function onSiteInWords({ onSite, onSiteNotKnown }) {
  if (onSite.length === 0) return onSiteNotKnown ?? "Not known.";
  return listInWords(onSite.map(({ from, to }) => spanInWords(from, to)));
}
function monthOf({ ended, published }) {
  return monthInWords(ended ?? published);
}
function shortTitle(inspection) {
  return `${capitalised(kindName(inspection))}, ${monthOf(inspection)}`;
}
const resultInWords = once((inspection) => {
  if (isGraded(inspection)) return gradesInWords(inspection);
  return inspection.outcome.type === "narrative" ? narrativeInWords(inspection) : ungradedInWords(inspection);
});
function gradesInWords(inspection) {
  const who = capitalised(inspectors(inspection));
  const overall = overallOf(inspection);
  const sentences = [`${who} judged ${areasInWords(inspection)}.`];
  const missing = judgedAreas(inspection).filter(({ standing }) => standing.kind === "missing");
  if (missing.length > 0) {
    const names = listInWords(missing.map(({ plain }) => inSentence(plain)));
    sentences.push(`There is no grade for ${names}.`);
  }
  if (overall?.standing.kind === "graded") {
    sentences.push(`The overall grade is ${overall.standing.grade.label}.`);
  } else if (overall) {
    sentences.push("There is no overall grade.");
  }
  return sentences.join(" ");
}
function areasInWords(inspection) {
  const { grades } = inspection.framework;
  const areas = judgedAreas(inspection);
  const groups = grades.flatMap((grade) => {
    const those = areas.filter(
      ({ standing }) => standing.kind === "graded" && standing.grade.id === grade.id
    );
    return those.length > 0 ? [{ grade, those }] : [];
  });
  const [first] = groups;
  if (first?.those.length === areas.length) {
    return `all ${counted(areas.length, "area")} ${first.grade.label}`;
  }
  return listInWords(
    groups.map(({ grade, those }, index) => {
      const count = index === 0 ? counted(those.length, "area") : numberInWords(those.length);
      return `${count} ${grade.label} (${listInWords(those.map(({ plain }) => inSentence(plain)))})`;
    })
  );
}
function narrativeInWords({ framework, outcome }) {
  if (outcome.type !== "narrative" || framework.outcome !== "narrative") return "";
  const result = framework.results.find(({ id }) => id === outcome.result);
  if (!result) return outcome.resultNotKnown ?? "The outcome is not known.";
  return `${result.label}. ${result.meaning}`;
}
function whyNoGrade(inspection) {
  if ("why" in inspection.framework) return inspection.framework.why;
  const overall = isGraded(inspection) ? overallOf(inspection) : void 0;
  return overall?.standing.kind === "missing" ? overall.standing.why : "";
}
function readingTime(words) {
  const minutes = Math.max(1, Math.round(words / 200));
  return `About ${counted(minutes, "minute")} to read`;
}
function ungradedInWords({ outcome }) {
  if (outcome.type !== "ungraded") return "";
  const topic = outcome.topic ? `Inspectors looked at ${outcome.topic}.` : "The published list does not say what inspectors looked at. Their letter does.";
  return outcome.priorityAction ? `${topic} They told the council to act on something at once: an area for priority action.` : topic;
}
function changeInWords({ changes }) {
  const of = (verdict) => changes.filter((change) => change.verdict === verdict && !isOverall(change)).length;
  const parts = [
    [of("better"), "better in"],
    [of("worse"), "worse in"],
    [of("same"), "the same in"]
  ];
  const said = parts.filter(([count]) => count > 0).map(
    ([count, words], index) => index === 0 ? `${words} ${counted(count, "area")}` : `${words} ${numberInWords(count)}`
  );
  const unlike = of("not-comparable");
  if (unlike > 0) {
    said.push(
      `${said.length > 0 ? numberInWords(unlike) : counted(unlike, "area")} can’t be compared`
    );
  }
  return `${capitalised(said.join(", "))}.`;
}
function isOverall({ area }) {
  return area.id === overallId;
}
function inBrief(inspection) {
  const { grades } = inspection.framework;
  const areas = judgedAreas(inspection);
  const said = grades.flatMap((grade) => {
    const count = areas.filter(
      ({ standing }) => standing.kind === "graded" && standing.grade.id === grade.id
    ).length;
    return count > 0 ? [`${grade.label} in ${numberInWords(count)}`] : [];
  });
  return `${listInWords(said)} of ${counted(areas.length, "area")}`;
}
export {
  changeInWords,
  gradesInWords,
  inBrief,
  inspectors,
  kindAbout,
  kindName,
  monthOf,
  narrativeInWords,
  onSiteInWords,
  readingTime,
  resultInWords,
  shortTitle,
  ungradedInWords,
  whyNoGrade
};
