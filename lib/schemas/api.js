import { z } from "astro/zod";
import { apiMeeting, apiMeetingBrief } from "./api-council.js";
import { apiInspection, apiInspectionBrief, inspectionId } from "./api-inspection.js";
import { authority } from "./authority.js";
import { isoDate, slug, text, webAddress, wholeNumber } from "./fields.js";
import { framework } from "./framework.js";
const about = z.strictObject({
  title: text,
  publisher: text,
  asOf: isoDate.describe("The day whose state the facts show."),
  sources: z.array(text).describe("Whose facts these are."),
  licence: z.strictObject({ id: text, name: text, url: webAddress }),
  attribution: text.describe("Say this where you use the facts."),
  note: text,
  documentation: webAddress
}).describe("Where the facts come from, on which terms, and as of which day.");
const latest = z.union([
  apiInspectionBrief,
  z.strictObject({ none: text.describe("Why there is none.") })
]);
const authorityLine = z.strictObject({
  id: slug.describe("The council’s short name. Never changes."),
  name: text,
  region: slug,
  gss: text.optional(),
  latest: z.union([inspectionId, z.strictObject({ none: text })]).describe("The latest graded inspection of the leading subject."),
  page: webAddress,
  self: webAddress
});
const apiAuthority = z.strictObject({
  id: slug.describe("The council’s short name. Never changes."),
  ...authority.pick({
    name: true,
    officialName: true,
    alsoCalled: true,
    type: true,
    website: true,
    committeeSite: true,
    inspectorPage: true,
    codes: true,
    started: true,
    ended: true,
    populationUnder25: true,
    neighbours: true,
    predecessors: true,
    successors: true,
    deliveredBy: true
  }).shape,
  region: z.strictObject({ id: slug, name: text }),
  latest: latest.describe("The latest graded inspection of the leading subject."),
  inspections: z.array(apiInspectionBrief).describe("Newest first."),
  meetings: z.array(apiMeetingBrief).optional().describe("Council meetings about inspections, newest first."),
  page: webAddress,
  self: webAddress
});
const envelope = { $schema: webAddress, about };
const apiFiles = {
  index: z.strictObject({
    ...envelope,
    authorities: webAddress,
    frameworks: webAddress,
    inspections: z.array(webAddress).describe("Oldest first, so that pages fill up at the end."),
    meetings: z.array(webAddress).optional().describe("Council meetings about inspections."),
    schemas: z.array(webAddress),
    tables: z.array(webAddress),
    tableDescriptions: z.array(webAddress),
    feeds: z.array(webAddress),
    counts: z.strictObject({ authorities: wholeNumber(0), inspections: wholeNumber(0) })
  }),
  authorities: z.strictObject({ ...envelope, authorities: z.array(authorityLine) }),
  authority: z.strictObject({ ...envelope, authority: apiAuthority }),
  inspections: z.strictObject({
    ...envelope,
    page: wholeNumber(1),
    pages: wholeNumber(1),
    next: webAddress.optional(),
    inspections: z.array(apiInspection)
  }),
  inspection: z.strictObject({ ...envelope, inspection: apiInspection }),
  meeting: z.strictObject({ ...envelope, meeting: apiMeeting }),
  frameworks: z.strictObject({ ...envelope, frameworks: z.array(framework) })
};
function jsonSchemaOf(name) {
  return { ...z.toJSONSchema(apiFiles[name], { io: "output" }) };
}
export {
  apiAuthority,
  apiFiles,
  jsonSchemaOf
};
