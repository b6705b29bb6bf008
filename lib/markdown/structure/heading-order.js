import { at } from "../finding.js";
const headingOrder = (page) => {
  let before = 1;
  return page.headings.flatMap((heading) => {
    const verdict = judge(heading, before);
    before = Math.max(2, heading.depth);
    return verdict ? [at(heading, { code: "heading-order", severity: "error", ...verdict })] : [];
  });
};
function judge({ depth }, before) {
  if (depth === 1) {
    const fix2 = "Write “##”: the title of the page is the only heading of the first level.";
    return { message: "This heading is of the first level.", fix: fix2 };
  }
  if (depth > 4) {
    const fix2 = "Use “##”, “###” or “####”, or make it a paragraph.";
    return { message: `This heading is of level ${depth}, which is too deep.`, fix: fix2 };
  }
  if (depth <= before + 1) return void 0;
  const fix = `Write “${"#".repeat(before + 1)}” here, or add the heading between.`;
  if (before > 1) return { message: `The heading goes from level ${before} to ${depth}.`, fix };
  return { message: `The first heading is of level ${depth}, not 2.`, fix };
}
export {
  headingOrder
};
