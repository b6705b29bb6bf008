import { run } from "../audit/command.js";
const audit = {
  usage: ["audit [--dir FOLDER | --url ADDRESS] [options]", "audit merge FOLDER …"],
  about: "Looks at every page of a built site in a real browser.",
  options: {},
  run: async (args) => await run(args)
};
var audit_default = audit;
export {
  audit_default as default
};
