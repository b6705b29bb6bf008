import { absolute, embedScripts } from "../../domain/urls.js";
import { disclaimer } from "../about.js";
import { escaped } from "../xml.js";
const frameHeight = 720;
function frameCode({ heading }, path, settings) {
  const src = absolute(`${path}/`, settings);
  return `<iframe src="${escaped(src)}" title="${escaped(heading)}" width="100%" height="${frameHeight}" loading="lazy"></iframe>`;
}
function resizeCode(settings) {
  return `<script src="${escaped(absolute(embedScripts.resize, settings))}" async></script>`;
}
function scriptCode({ more }, council, settings) {
  const src = escaped(absolute(embedScripts.block, settings));
  return `<div>
${fallback(more)}
<script src="${src}" data-council="${escaped(council)}" async></script>
</div>`;
}
function elementCode({ more }, council, settings) {
  const src = escaped(absolute(embedScripts.element, settings));
  return `<inspection-summary council="${escaped(council)}">
${fallback(more)}
</inspection-summary>
<script src="${src}" async></script>`;
}
function statementWords({
  title,
  address
}) {
  return `Our pages show inspection results made by ${title} (${address}). ${title} checks them against the Web Content Accessibility Guidelines version 2.2 at level AA; its own statement is at ${absolute("/accessibility/", { address })}. ${disclaimer} If you cannot read a result, tell us, and we will send it to you in another way.`;
}
function fallback({ words, href }) {
  return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}
export {
  elementCode,
  frameCode,
  frameHeight,
  resizeCode,
  scriptCode,
  statementWords
};
