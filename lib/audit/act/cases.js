import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
const home = "/WAI/content-assets/wcag-act-rules";
const requirement = z.object({ forConformance: z.boolean().optional() });
const list = z.object({
  testcases: z.array(
    z.object({
      ruleId: z.string(),
      expected: z.enum(["passed", "failed", "inapplicable"]),
      relativePath: z.string(),
      ruleAccessibilityRequirements: z.record(z.string(), requirement).nullable()
    })
  )
});
async function readCases(folder) {
  const text = await readFile(join(folder, home, "testcases.json"), "utf8");
  return list.parse(JSON.parse(text)).testcases.flatMap((one) => {
    const criteria = criteriaOf(one.ruleAccessibilityRequirements ?? {});
    if (criteria.length === 0 || !one.relativePath.endsWith(".html")) return [];
    const page = `${home}/${one.relativePath}`;
    return [{ page, rule: one.ruleId, fails: one.expected === "failed", criteria }];
  });
}
function criteriaOf(requirements) {
  return Object.entries(requirements).flatMap(([name, { forConformance }]) => {
    const criterion = /^wcag2\d:(\d+\.\d+\.\d+)$/u.exec(name)?.[1];
    return criterion !== void 0 && forConformance === true ? [criterion] : [];
  });
}
export {
  readCases
};
