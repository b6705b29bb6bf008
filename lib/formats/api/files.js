import { inParts } from "../../domain/parts.js";
import { absolute, apiUrl, feedUrl } from "../../domain/urls.js";
import { apiFiles, jsonSchemaOf } from "../../schemas/api.js";
import { aboutFile } from "../about.js";
import { tableFiles } from "../csv/files.js";
import { jsonFile } from "../file.js";
import { authorityLine, authorityRecord } from "./authority.js";
import { inspectionRecord } from "./inspection.js";
import { meetingPath, meetingRecord } from "./meeting.js";
const perPage = 100;
function apiFilesOf(site) {
  return [
    jsonFile("index.json", () => indexFile(site)),
    ...schemaFiles(site),
    jsonFile("authorities.json", () => ({
      ...envelope("authorities", site),
      authorities: site.authorities.map((authority) => authorityLine(authority, site))
    })),
    jsonFile("frameworks.json", () => ({
      ...envelope("frameworks", site),
      frameworks: [...site.frameworks.values()]
    })),
    ...authorityFiles(site),
    ...pageFiles(site),
    ...inspectionFiles(site),
    ...meetingFiles(site),
    ...tableFiles(site)
  ];
}
function authorityFiles(site) {
  return site.authorities.map(
    (authority) => jsonFile(`authorities/${authority.slug}.json`, () => ({
      ...envelope("authority", site),
      authority: authorityRecord(authority, site)
    }))
  );
}
function inspectionFiles(site) {
  return site.authorities.flatMap(
    (authority) => authority.inspections.map(
      (inspection) => jsonFile(`inspections/${inspection.id}.json`, () => ({
        ...envelope("inspection", site),
        inspection: inspectionRecord(inspection, authority, site)
      }))
    )
  );
}
function meetingFiles(site) {
  return site.authorities.flatMap(
    (authority) => authority.meetings.map(
      (meeting) => jsonFile(meetingPath(meeting), () => ({
        ...envelope("meeting", site),
        meeting: meetingRecord(meeting, authority, site)
      }))
    )
  );
}
function pageFiles(site) {
  const names = new Map(site.authorities.map(({ slug, name }) => [slug, { slug, name }]));
  const pages = pagesOf(site);
  return pages.map(
    (inspections, index) => jsonFile(pagePath(index + 1), () => ({
      ...envelope("inspections", site),
      page: index + 1,
      pages: pages.length,
      ...index + 1 < pages.length && { next: address(pagePath(index + 2), site) },
      inspections: inspections.map((inspection) => {
        const { authority: slug } = inspection;
        return inspectionRecord(inspection, names.get(slug) ?? { slug, name: slug }, site);
      })
    }))
  );
}
function pagesOf({ inspections }) {
  return inParts(inspections.toReversed(), perPage);
}
function pagePath(page) {
  return `inspections/page-${page}.json`;
}
function indexFile(site) {
  const tables = tableFiles(site).map(({ path }) => address(path, site));
  const meetings = meetingFiles(site).map(({ path }) => address(path, site));
  return {
    ...envelope("index", site),
    authorities: address("authorities.json", site),
    frameworks: address("frameworks.json", site),
    inspections: pagesOf(site).map((_, index) => address(pagePath(index + 1), site)),
    ...meetings.length > 0 && { meetings },
    schemas: schemaNames.map((name) => address(schemaPath(name), site)),
    tables: tables.filter((table) => table.endsWith(".csv")),
    tableDescriptions: tables.filter((table) => table.endsWith(".json")),
    feeds: [".xml", ".json"].map((form) => absolute(feedUrl("all") + form, site.settings)),
    counts: { authorities: site.authorities.length, inspections: site.inspections.length }
  };
}
const schemaNames = Object.keys(apiFiles).filter((name) => name in apiFiles);
function schemaPath(name) {
  return `schemas/${name}.json`;
}
function schemaFiles(site) {
  return schemaNames.map(
    (name) => jsonFile(
      schemaPath(name),
      () => ({ $id: address(schemaPath(name), site), ...jsonSchemaOf(name) }),
      "application/schema+json"
    )
  );
}
function envelope(name, site) {
  return { $schema: address(schemaPath(name), site), about: aboutFile(site) };
}
function address(path, { settings }) {
  return absolute(apiUrl + path, settings);
}
export {
  apiFilesOf,
  perPage
};
