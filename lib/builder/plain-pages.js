import { councilEmbedUrl, inspectionEmbedUrl, inspectionUrl } from "../domain/urls.js";
import { councilFrame, inspectionFrame } from "../html/bulk/embed.js";
import { inspectionPage } from "../html/bulk/inspection.js";
import { compileShell } from "../html/bulk/shell.js";
const pageFields = [
  ...["title", "description", "path", "source", "head", "main"],
  ...["trail-0-href", "trail-0-words", "trail-1-href", "trail-1-words"]
];
const shellFolder = "shell/";
const shellPaths = ["page", "embed"].map((name) => `${shellFolder}${name}/index.html`);
function compileShells(read) {
  const [page = "", embed = ""] = shellPaths.map(read);
  return {
    page: compileShell(page, pageFields),
    embed: compileShell(embed, ["title", "canonical", "main"])
  };
}
function inspectionPages(authority, common, shells, render) {
  return authority.inspections.map((inspection) => ({
    path: fileAt(inspectionUrl(inspection)),
    html: () => shells.page(fieldsOf(inspectionPage(inspection, authority, common, render)))
  }));
}
function embedPages(authority, common, shells) {
  const filled = ({ title, canonical, main }) => shells.embed({ title, canonical, main });
  return [
    {
      path: fileAt(`${councilEmbedUrl(authority)}/`),
      html: () => filled(councilFrame(authority, common))
    },
    ...authority.inspections.map((inspection) => ({
      path: fileAt(`${inspectionEmbedUrl(inspection)}/`),
      html: () => filled(inspectionFrame(inspection, authority, common))
    }))
  ];
}
function fieldsOf({ path, frame, head, main }) {
  const { trail, ...texts } = frame;
  const [first, second] = trail;
  return {
    ...texts,
    path: path.slice(1),
    head,
    main,
    "trail-0-href": first.href,
    "trail-0-words": first.words,
    "trail-1-href": second.href,
    "trail-1-words": second.words
  };
}
function fileAt(url) {
  return `${url.slice(1)}index.html`;
}
export {
  compileShells,
  embedPages,
  inspectionPages,
  shellFolder,
  shellPaths
};
