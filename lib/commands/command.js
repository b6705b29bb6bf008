import { parseArgs } from "node:util";
class UsageError extends Error {
}
function command(spec) {
  return {
    ...spec,
    run: async (args) => spec.run(read(args, spec.options))
  };
}
function read(args, options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
function noMore(positionals) {
  const [stranger] = positionals;
  if (stranger !== void 0) throw new UsageError(`“${stranger}” means nothing here.`);
}
export {
  UsageError,
  command,
  noMore
};
