import { planFor } from "../builder/plan.js";
import { openProgram } from "../builder/program/program.js";
import { publish } from "../builder/publish.js";
import { command, noMore } from "./command.js";
import { compress, content, out } from "./shared-options.js";
var build_default = command({
  usage: ["build [--shard 3/8] [--compress]"],
  about: "Builds the site of the content folder. The site takes the place of the last one only when all of it is right.",
  options: {
    content,
    out,
    compress,
    shard: {
      type: "string",
      value: "3/8",
      about: "build the third of eight shares; put them together with: merge"
    }
  },
  run: async ({ values, positionals }) => {
    noMore(positionals);
    const plan = planFor(values);
    return publish(plan, async () => {
      const { build } = await openProgram(plan.code);
      await build(plan);
    });
  }
});
export {
  build_default as default
};
