import { inWords } from "./dates.js";
import { languageInEnglish } from "../wording/versions.js";
import { inspectors, kindAbout, onSiteInWords } from "../wording/results.js";
function inspectionFacts(inspection, authority) {
  const { framework, published, publishedInReport, report } = inspection;
  return [
    { name: "Inspectors", value: inspectors(inspection) },
    { name: "On site", value: onSiteInWords(inspection) },
    { name: "Kind of visit", value: kindAbout(inspection) },
    { name: "Framework", value: framework.name },
    { name: "Report published", value: inWords(published) },
    {
      name: "Date printed in the report",
      value: publishedInReport && inWords(publishedInReport)
    },
    report.url === void 0 ? {
      name: "Letter or report",
      value: `${authority.name} on the inspectors’ site`,
      href: authority.inspectorPage
    } : { name: "Report", value: reportInWords(inspection), href: report.url }
  ];
}
function reportInWords({ report }) {
  const about = [
    report.format,
    report.pages === void 0 ? "" : `${String(report.pages)} pages`,
    report.bytes === void 0 ? "" : `${String(Math.ceil(report.bytes / 1024))} kB`,
    `in ${languageInEnglish(report.language)}`
  ];
  return `Full report (${about.filter((one) => one !== "").join(", ")})`;
}
function councilFacts(authority, { settings }) {
  const trusts = authority.deliveredBy.filter(({ until }) => until === void 0);
  return [
    { name: "Full name", value: authority.officialName },
    { name: "Kind of council", value: authority.type },
    { name: "Region", value: settings.regions.find(({ id }) => id === authority.region)?.name },
    {
      name: "Who runs the service",
      value: trusts.map(({ name, from }) => `${name}, since ${inWords(from)}`).join("; ")
    },
    {
      name: "People aged 0 to 25",
      value: authority.populationUnder25?.toLocaleString("en-GB")
    },
    { name: "Website", value: `${authority.name} council website`, href: authority.website },
    {
      name: "Meetings and papers",
      value: `${authority.name} committee papers`,
      href: authority.committeeSite
    },
    {
      name: "Inspection reports",
      value: `${authority.name} on the inspectors’ site`,
      href: authority.inspectorPage
    }
  ].filter((fact) => !("href" in fact) || fact.href !== void 0);
}
export {
  councilFacts,
  inspectionFacts,
  reportInWords
};
