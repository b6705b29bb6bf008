import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toGithub } from "./github.js";
import { toHtml } from "./html.js";
import { reportSchema, toJson } from "./json.js";
import { toJunit } from "./junit.js";
import { toSarif } from "./sarif.js";
import { summarise } from "./summary.js";
import { toTerminal } from "./terminal.js";
const json = (value) => `${JSON.stringify(value, null, 2)}
`;
const files = {
  json: (judged, summary) => ({
    "audit.json": json(toJson(judged, summary)),
    "audit.schema.json": json(reportSchema())
  }),
  junit: (judged, summary) => ({ "junit.xml": toJunit(judged, summary) }),
  sarif: (judged, summary) => ({ "audit.sarif": json(toSarif(judged, summary)) }),
  html: (judged, summary) => ({ "index.html": toHtml(judged, summary) }),
  summary: (_judged, summary) => ({ "summary.json": json(summary) })
};
async function report(judged, plan) {
  await mkdir(plan.out, { recursive: true });
  const summary = summarise(judged, plan);
  for (const name of plan.names)
    for (const [file, text] of Object.entries(files[name]?.(judged, summary) ?? {}))
      await writeFile(join(plan.out, file), text);
  if (plan.names.includes("github")) console.log(toGithub(judged));
  if (plan.names.includes("terminal")) console.log(toTerminal(judged));
}
export {
  report
};
