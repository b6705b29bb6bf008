import { mergeShares } from "../builder/merge.js";
import { planFor } from "../builder/plan.js";
import { publish } from "../builder/publish.js";
import { command } from "./command.js";
import { compress, content, out } from "./shared-options.js";
var merge_default = command({
  usage: ["merge [SHARE …]"],
  about: "Puts shares of a site together (default: all in shares/). The site is the same, byte for byte, as one that was built whole.",
  options: { content, out, compress },
  run: ({ values, positionals }) => {
    const plan = planFor(values);
    return publish(plan, () => mergeShares(positionals, plan));
  }
});
export {
  merge_default as default
};
