import { relative } from "node:path";
import { kinds, writeNew } from "../intake/new/write.js";
import { contentFolder } from "../intake/read/folder.js";
import { command, UsageError } from "./command.js";
import { content } from "./shared-options.js";
var new_default = command({
  usage: ["new inspection COUNCIL YEAR-MONTH [FAMILY]", "new KIND NAME"],
  about: `Starts a content file with every field explained. KIND is one of: ${kinds.join(", ")}.`,
  options: { content },
  run: ({ values, positionals: [kind = "", ...words] }) => {
    if (kind === "") throw new UsageError("Say what is new, such as: new inspection brent 2029-05");
    const path = relative("", writeNew({ folder: contentFolder(values.content), kind, words }));
    console.log(
      `Wrote ${path}. Fill in its fields, write the text, then run: plain-findings check`
    );
    return 0;
  }
});
export {
  new_default as default
};
