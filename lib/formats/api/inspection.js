import { areasAndOverall, isGraded } from "../../domain/outcome.js";
import { absolute, apiUrl, inspectionUrl } from "../../domain/urls.js";
import { kindName, resultInWords } from "../../wording/results.js";
import { responseRecord } from "./response.js";
function inspectionRecord(inspection, authority, site) {
  const { settings } = site;
  const response = responseRecord(inspection, site);
  const { framework, received, publishedInReport, improvementCount } = inspection;
  return {
    id: inspection.id,
    authority: authority.slug,
    authorityName: authority.name,
    framework: framework.id,
    frameworkName: framework.name,
    subject: framework.subject,
    kind: { id: inspection.kind, name: kindName(inspection) },
    inspectors: framework.inspectorates,
    onSite: inspection.onSite,
    ...inspection.onSite.length === 0 && {
      onSiteNotKnown: inspection.onSiteNotKnown ?? "Not known."
    },
    published: inspection.published,
    ...publishedInReport !== void 0 && { publishedInReport },
    ...received !== void 0 && { received },
    report: reportOf(inspection),
    outcome: outcomeOf(inspection),
    inWords: resultInWords(inspection),
    ...improvementCount !== void 0 && { improvementCount },
    strengths: inspection.strengths,
    improvements: inspection.improvements,
    ...response && { response },
    page: absolute(inspectionUrl(inspection), settings),
    self: selfOf(inspection, { settings })
  };
}
function inspectionBrief(inspection, { settings }) {
  return {
    id: inspection.id,
    published: inspection.published,
    framework: inspection.framework.id,
    kind: inspection.kind,
    inWords: resultInWords(inspection),
    page: absolute(inspectionUrl(inspection), settings),
    self: selfOf(inspection, { settings })
  };
}
function judgementRecord(area, inspection) {
  const { id, label, plain, within, standing } = area;
  const names = { area: id, label, plain, ...within !== void 0 && { within } };
  if (standing.kind === "graded") {
    const { grade, printed } = standing;
    return { ...names, grade: grade.id, gradeLabel: grade.label, printed };
  }
  const { words, why } = standing;
  return { ...names, missing: missingCode(id, inspection), words, why };
}
function missingCode(area, { outcome }) {
  const judgement = outcome.type === "graded" ? outcome.judgements.find((one) => one.area === area) : void 0;
  return judgement && "missing" in judgement ? judgement.missing : "not-in-framework";
}
function outcomeOf(inspection) {
  if (isGraded(inspection)) {
    const judgements = areasAndOverall(inspection).map((area) => judgementRecord(area, inspection));
    return { type: "graded", judgements };
  }
  return inspection.outcome.type === "narrative" ? narrativeOf(inspection) : ungradedOf(inspection);
}
function narrativeOf({ framework, outcome }) {
  const narrative = outcome.type === "narrative" ? outcome : void 0;
  const results = framework.outcome === "narrative" ? framework.results : [];
  const found = results.find(({ id }) => id === narrative?.result);
  const why = narrative?.resultNotKnown ?? "The outcome is not known.";
  return {
    type: "narrative",
    result: found ? { id: found.id, label: found.label, meaning: found.meaning } : { missing: "not-known", why },
    whyNoGrades: whyNoGrades(framework),
    ...narrative?.previous !== void 0 && { previous: narrative.previous },
    ...narrative?.next !== void 0 && { next: narrative.next }
  };
}
function ungradedOf({ framework, outcome }) {
  const ungraded = outcome.type === "ungraded" ? outcome : void 0;
  return {
    type: "ungraded",
    whyNoGrades: whyNoGrades(framework),
    ...ungraded?.topic === void 0 ? { topicNotKnown: "The published list does not say what inspectors looked at." } : { topic: ungraded.topic },
    ...ungraded?.priorityAction !== void 0 && { priorityAction: ungraded.priorityAction }
  };
}
function whyNoGrades(framework) {
  return "why" in framework ? framework.why : framework.about;
}
function reportOf({ report }) {
  if (report.url !== void 0) return report;
  return { ...report, urlNotKnown: "The published list does not link to it." };
}
function selfOf({ id }, { settings }) {
  return absolute(`${apiUrl}inspections/${id}.json`, settings);
}
export {
  inspectionBrief,
  inspectionRecord,
  judgementRecord
};
