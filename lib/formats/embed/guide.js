import { mostOnListPage } from "../../domain/council.js";
import { councilEmbedUrl, inspectionEmbedUrl } from "../../domain/urls.js";
import { shortTitle } from "../../wording/results.js";
import { councilBlock } from "./block.js";
import { pasteHtml } from "./paste.js";
import { elementCode, frameCode, resizeCode, scriptCode, statementWords } from "./snippets.js";
function guideOf(authority, site) {
  const block = councilBlock(authority, site);
  const url = councilEmbedUrl(authority);
  const newest = authority.inspections.slice(0, mostOnListPage);
  return {
    forms: formsOf(block, authority, site),
    statement: statementWords(site.settings),
    preview: pasteHtml(block, 4, true),
    frame: { src: `${url}/`, title: block.heading },
    single: newest.map((inspection) => ({
      title: shortTitle(inspection),
      paste: `${inspectionEmbedUrl(inspection)}.txt`,
      frame: `${inspectionEmbedUrl(inspection)}/`
    })),
    older: authority.inspections.length - newest.length
  };
}
function formsOf(block, { slug }, { settings }) {
  return [
    {
      id: "html",
      name: "HTML to paste",
      about: [
        "Choose this if you are not sure. It works in every editor, needs no script, and looks like the rest of your page.",
        "It does not change by itself. Paste it again when there is a new result. If your page needs another level of heading, change h2 in the first line."
      ],
      code: pasteHtml(block)
    },
    {
      id: "frame",
      name: "Frame",
      about: [
        "Choose this if your editor allows frames. It always shows the latest result.",
        "The second line keeps the height right. Without it, the frame scrolls. To choose the level of the heading, add ?heading=3 to the end of the address."
      ],
      code: `${frameCode(block, councilEmbedUrl({ slug }), settings)}
${resizeCode(settings)}
`
    },
    {
      id: "script",
      name: "Script",
      about: [
        "For web teams. It puts the latest result into your page in the place of the link. If the script cannot run, the link stays.",
        'To choose the level of the heading, add data-heading="3" to the script.'
      ],
      code: `${scriptCode(block, slug, settings)}
`
    },
    {
      id: "element",
      name: "HTML element",
      about: [
        "For web teams who build with components. It does the same as the script. What stands inside is shown until the result is there.",
        'To choose the level of the heading, add heading="3" to the element.'
      ],
      code: `${elementCode(block, slug, settings)}
`
    }
  ];
}
export {
  guideOf
};
