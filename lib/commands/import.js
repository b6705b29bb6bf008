import { reportLines } from "../intake/import/report.js";
import { runImport } from "../intake/import/run.js";
import { contentFolder } from "../intake/read/folder.js";
import { command, UsageError } from "./command.js";
import { content } from "./shared-options.js";
var import_default = command({
  usage: ["import FILE.csv [FILE.csv …] [--dry-run] [--accept]"],
  about: "Takes facts from spreadsheets into the content folder.",
  options: {
    content,
    "dry-run": {
      type: "boolean",
      default: false,
      about: "show what would change and write nothing"
    },
    accept: {
      type: "boolean",
      default: false,
      about: "take changed grades and outcomes; without it they are only shown"
    }
  },
  run: ({ values, positionals: spreadsheets }) => {
    if (spreadsheets.length === 0) throw new UsageError("No spreadsheet is named.");
    const folder = contentFolder(values.content);
    const { accept, "dry-run": dryRun } = values;
    const imported = runImport({ spreadsheets, folder, accept, dryRun, onProgress });
    for (const line of reportLines(imported, dryRun)) console.log(line);
    return imported.problems.some(({ severity }) => severity === "error") ? 1 : 0;
  }
});
function onProgress(stage, done, total) {
  if (done === total || done % 250 === 0) {
    console.error(`${stage}: ${String(done)} of ${String(total)}`);
  }
}
export {
  import_default as default
};
