import { councilEmbedUrl, inspectionEmbedUrl } from "../../domain/urls.js";
import { embedBlock } from "../parts/embed-block.js";
import { councilBlock, inspectionBlock } from "../../formats/embed/block.js";
function inspectionFrame(inspection, authority, site) {
  const block = inspectionBlock(inspection, authority, site);
  return frameOf(block, `${inspectionEmbedUrl(inspection)}/`);
}
function councilFrame(authority, site) {
  return frameOf(councilBlock(authority, site), `${councilEmbedUrl(authority)}/`);
}
function frameOf(block, path) {
  return { path, title: block.heading, canonical: block.more.href, main: embedBlock({ block }) };
}
export {
  councilFrame,
  inspectionFrame
};
