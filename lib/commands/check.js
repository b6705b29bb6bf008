import { codeDigest } from "../cache/code.js";
import { workshopFor } from "../builder/site-folders.js";
import { relative } from "node:path";
import { checkContent } from "../intake/check/content.js";
import { formats, isFormat } from "../intake/check/formats.js";
import { contentFolder } from "../intake/read/folder.js";
import { command, noMore, UsageError } from "./command.js";
import { content } from "./shared-options.js";
var check_default = command({
  usage: ["check [--format sarif]"],
  about: "Reads the content and names every problem by file and line, with what to write instead.",
  options: {
    content,
    format: {
      type: "string",
      default: "text",
      value: "FORMAT",
      about: `how to tell it: ${Object.keys(formats).join(", ")}`
    }
  },
  run: ({ values, positionals }) => {
    noMore(positionals);
    const { format } = values;
    if (!isFormat(format))
      throw new UsageError(
        `There is no format “${format}”. Write one of: ${Object.keys(formats).join(", ")}.`
      );
    const folder = contentFolder(values.content);
    const workshop = workshopFor(folder, process.env["OUT_DIR"] ?? "dist");
    const checked = checkContent(folder, { workshop, code: codeDigest() });
    console.log(formats[format](checked, relative(process.cwd(), folder) || "."));
    return checked.problems.some(({ severity }) => severity === "error") ? 1 : 0;
  }
});
export {
  check_default as default
};
