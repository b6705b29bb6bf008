import { relative } from "node:path";
import { buildSite } from "../domain/site.js";
import { readContent } from "../intake/read/content.js";
import { openKept } from "../intake/read/kept.js";
import { countOf, reportProblems } from "../problems/text.js";
import { checkContent } from "../intake/check/content.js";
import { finish } from "./finish.js";
import { makeForms, makePages } from "./make-pages.js";
import { writeShareNote } from "./share-note.js";
import { replaceSite } from "./site-folders.js";
async function build(plan, pages) {
  const { content, bodies } = checkedContent(plan);
  const whole = { content, bodies, site: buildSite(content) };
  await replaceSite(plan.outDir, plan, async (draft) => {
    console.log("Building pages …");
    console.log(`  ${countOf(await makePages(draft, plan, whole, pages), "page")}`);
    if (!plan.pagesOnly) {
      console.log("Writing data and embeds …");
      console.log(`  ${countOf(makeForms(draft, plan, whole), "file")}`);
    }
    if (plan.share) writeShareNote(draft, plan.share, plan, content);
    else await finish(draft, plan);
  });
}
function checkedContent({ folder, workshop, code, checked }) {
  console.log("Checking content …");
  const { content, bodies, problems } = checked ? readContent(folder, openKept(`${workshop}/read`, code)) : checkContent(folder, { workshop, code });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(told(errors, folder));
  const councils = countOf(content.authorities.length, "council");
  console.log(`  ${councils}, ${countOf(content.inspections.length, "inspection")}, no errors`);
  return { content, bodies };
}
function told(errors, folder) {
  const report = reportProblems(errors, relative(process.cwd(), folder));
  return `${report}

The content has ${countOf(errors.length, "error")}.`;
}
export {
  build
};
