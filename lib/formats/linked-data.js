import { areasAndOverall, isGraded } from "../domain/outcome.js";
import { absolute, councilUrl, inspectionUrl } from "../domain/urls.js";
import { resultInWords, shortTitle } from "../wording/results.js";
import { inSentence } from "../wording/words.js";
import { licence, licenceLine } from "./about.js";
function reportData(inspection, authority, site) {
  const { framework, published, report } = inspection;
  const page = absolute(inspectionUrl(inspection), site.settings);
  const council = councilData(authority, site);
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    "@id": `${page}#report`,
    name: `${authority.name}: ${inSentence(shortTitle(inspection))}`,
    abstract: resultInWords(inspection),
    mainEntityOfPage: page,
    ...report.url !== void 0 && { url: report.url },
    datePublished: published,
    inLanguage: report.language,
    author: authorsOf(framework),
    about: council,
    license: licence.url,
    creditText: licenceLine,
    ...isGraded(inspection) && {
      review: areasAndOverall(inspection).map(
        (area) => reviewOf(area, inspection, { "@id": council["@id"] })
      )
    }
  };
}
function scriptText(data) {
  return JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
}
function reviewOf({ label, standing }, { framework, published }, council) {
  return {
    "@type": "Review",
    reviewAspect: label,
    itemReviewed: council,
    author: authorsOf(framework),
    datePublished: published,
    ...standing.kind === "graded" ? { reviewRating: { "@type": "Rating", ratingValue: standing.printed } } : { reviewBody: `${standing.words}. ${standing.why}` }
  };
}
function councilData(authority, { settings }) {
  return {
    "@type": "GovernmentOrganization",
    "@id": `${absolute(councilUrl(authority), settings)}#council`,
    name: authority.officialName,
    ...authority.website !== void 0 && { url: authority.website }
  };
}
function authorsOf({ inspectorates }) {
  return inspectorates.map((name) => ({ "@type": "Organization", name }));
}
export {
  reportData,
  scriptText
};
