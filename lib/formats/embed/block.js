import { resultsOf } from "../../domain/council.js";
import { inWords } from "../../domain/dates.js";
import { areasAndOverall, isGraded } from "../../domain/outcome.js";
import { absolute, councilUrl, inspectionUrl } from "../../domain/urls.js";
import {
  inspectors,
  kindName,
  monthOf,
  narrativeInWords,
  onSiteInWords,
  ungradedInWords,
  whyNoGrade
} from "../../wording/results.js";
import { capitalised } from "../../wording/words.js";
import { disclaimer, licence, licenceLine } from "../about.js";
import { notInspectedYet } from "../api/authority.js";
function inspectionBlock(inspection, authority, site) {
  const month = monthOf(inspection);
  const heading = `${authority.name}: ${kindName(inspection)}, ${month}`;
  const words = `What inspectors found in ${authority.name} in ${month}`;
  const href = absolute(inspectionUrl(inspection), site.settings);
  return { ...bodyOf(inspection), heading, more: { words, href }, ...footOf(site) };
}
function councilBlock(authority, site) {
  const { name } = authority;
  const latest = resultsOf(authority, site.settings.subjects[0]?.id ?? "").latest;
  const subject = site.settings.subjects[0]?.name.toLowerCase() ?? "services";
  const more = {
    words: `${name}: the whole result in plain words`,
    href: absolute(councilUrl(authority), site.settings)
  };
  const body = latest ? bodyOf(latest) : { sentences: [notInspectedYet] };
  return { ...body, heading: `How inspectors judged ${subject} in ${name}`, more, ...footOf(site) };
}
function bodyOf(inspection) {
  const dates = datesOf(inspection);
  if (!isGraded(inspection)) {
    const found = inspection.outcome.type === "narrative" ? narrativeInWords(inspection) : ungradedInWords(inspection);
    return { sentences: [dates, found, whyNoGrade(inspection)].filter((one) => one !== "") };
  }
  return {
    sentences: [dates],
    table: {
      caption: `Grades, ${monthOf(inspection)}`,
      head: ["What was judged", "Grade"],
      rows: areasAndOverall(inspection).map(({ plain, standing }) => ({
        area: plain,
        grade: standing.kind === "graded" ? standing.printed : missingInWords(standing)
      }))
    }
  };
}
function datesOf(inspection) {
  const by = `Inspected by ${inspectors(inspection)}`;
  const when = onSiteInWords(inspection);
  const visit = inspection.onSite.length > 0 ? `${by}, ${when}.` : `${by}. ${when}`;
  return `${visit} Report published on ${inWords(inspection.published)}.`;
}
function missingInWords({ words, why }) {
  return `${capitalised(words)}. ${why}`;
}
function footOf({ settings }) {
  const [before = "", after = ""] = licenceLine.split(licence.name);
  return {
    source: `Made from ${settings.title} as things stood on ${inWords(settings.asOf)}. ${disclaimer}`,
    licence: { before, words: licence.name, href: licence.url, after }
  };
}
export {
  councilBlock,
  inspectionBlock
};
