import { resultsOf } from "../../domain/council.js";
import { absolute, apiUrl, councilUrl } from "../../domain/urls.js";
import { inspectionBrief } from "./inspection.js";
import { meetingBrief } from "./meeting.js";
const notInspectedYet = "This council’s children’s services have not been inspected yet.";
function latestOf(authority, { settings }) {
  return resultsOf(authority, settings.subjects[0]?.id ?? "").latest;
}
function authorityRecord(authority, site) {
  const { slug, region, inspections, meetings } = authority;
  const latest = latestOf(authority, site);
  return {
    id: slug,
    ...publicFacts(authority),
    region: {
      id: region,
      name: site.settings.regions.find(({ id }) => id === region)?.name ?? region
    },
    latest: latest ? inspectionBrief(latest, site) : { none: notInspectedYet },
    inspections: inspections.map((inspection) => inspectionBrief(inspection, site)),
    ...meetings.length > 0 && { meetings: meetings.map((one) => meetingBrief(one, site)) },
    ...addressesOf(authority, site)
  };
}
function publicFacts({
  slug: _slug,
  region: _region,
  prose: _prose,
  inspections: _inspections,
  meetings: _meetings,
  translations: _translations,
  exceptions: _exceptions,
  changes: _changes,
  ...facts
}) {
  return facts;
}
function authorityLine(authority, site) {
  const { slug, name, region, codes } = authority;
  return {
    id: slug,
    name,
    region,
    ...codes.gss !== void 0 && { gss: codes.gss },
    latest: latestOf(authority, site)?.id ?? { none: notInspectedYet },
    ...addressesOf(authority, site)
  };
}
function addressesOf(authority, { settings }) {
  return {
    page: absolute(councilUrl(authority), settings),
    self: absolute(`${apiUrl}authorities/${authority.slug}.json`, settings)
  };
}
export {
  authorityLine,
  authorityRecord,
  latestOf,
  notInspectedYet
};
