import { councilEmbedUrl, inspectionEmbedUrl } from "../../domain/urls.js";
import { jsonFile } from "../file.js";
import { councilBlock, inspectionBlock } from "./block.js";
import { oembedOf } from "./oembed.js";
import { pasteHtml } from "./paste.js";
function embedFiles(site) {
  return site.authorities.flatMap((authority) => [
    ...councilFiles(authority, site),
    ...authority.inspections.flatMap(
      (inspection) => formsOf(
        inspectionEmbedUrl(inspection),
        () => inspectionBlock(inspection, authority, site),
        site
      )
    )
  ]);
}
function councilFiles(authority, site) {
  const url = councilEmbedUrl(authority);
  const block = () => councilBlock(authority, site);
  return [jsonFile(`${pathOf(url)}.json`, block), ...formsOf(url, block, site)];
}
function formsOf(url, block, { settings }) {
  const path = pathOf(url);
  return [
    { path: `${path}.txt`, type: "text/plain;charset=utf-8", text: () => pasteHtml(block()) },
    jsonFile(
      `${path}.oembed.json`,
      () => oembedOf(block(), url, settings),
      "application/json+oembed"
    )
  ];
}
function pathOf(url) {
  return url.replace(/^\/embed\/v1\//, "");
}
export {
  embedFiles
};
