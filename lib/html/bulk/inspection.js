import { changesOfInspection } from "../../domain/page-changes.js";
import { councilTrail, inspectionUrl } from "../../domain/urls.js";
import { resultInWords, shortTitle } from "../../wording/results.js";
import { inSentence } from "../../wording/words.js";
import { elsewhere } from "../parts/elsewhere.js";
import { html } from "../parts/html.js";
import { inspectionBody } from "../parts/inspection-body.js";
import { pageEnd } from "../parts/page-end.js";
import { searchFacts } from "../parts/search-facts.js";
import { versions } from "../parts/versions.js";
import { inspectionElsewhere } from "../../formats/elsewhere.js";
import { inspectionSearch } from "../../formats/search-facts.js";
function inspectionPage(inspection, authority, site, render) {
  const { settings } = site;
  const path = inspectionUrl(inspection);
  const title = `${authority.name}: ${inSentence(shortTitle(inspection))}`;
  const result = resultInWords(inspection);
  const changes = changesOfInspection(inspection);
  const reported = { about: "Report published", on: inspection.published };
  return {
    path,
    frame: {
      title,
      description: `${authority.name}. ${result}`,
      trail: councilTrail(authority),
      source: inspection.prose.file
    },
    head: html`
      ${searchFacts(inspectionSearch(inspection, authority, site))}
      ${elsewhere(inspectionElsewhere(inspection, authority, site))}
    `,
    main: html`
      <h1>${title}</h1>
      ${versions({ inspection })} ${inspectionBody({ site, authority, inspection, render, result })}
      ${pageEnd({ settings, path, changes, ...reported })}
    `
  };
}
export {
  inspectionPage
};
