import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import type { BuildExitCode } from '../builder/build-fault.ts';
import { messageOf } from '../problems/message.ts';

/**
 * What a command ends with: 0 all is well, 1 something is wrong with what it was given, 2 it was asked
 * wrongly. A build has more, which say what is published after a failure.
 */
export type ExitCode = 2 | BuildExitCode;

/** One option of a command, as `parseArgs` reads it and as `--help` tells it. */
export type Option = ParseArgsOptionDescriptor & {
  /** What the option does, in a few words. */
  about: string;
  /** The name of its value in the help, such as FOLDER. */
  value?: string;
};

type Options = Record<string, Option>;

/** What somebody asked a command for. */
export type Asked<O extends Options> = Pick<
  ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>,
  'values' | 'positionals'
>;

/** A command of the program. It is made by `command`, which knows the types of its options. */
export type Command = {
  /** How it is written, a line each, without the program’s name. */
  usage: readonly string[];
  /** What it does, in a sentence or two. */
  about: string;
  options: Options;
  /** Reads the words after the command’s name and does what they ask for. */
  run: (args: readonly string[]) => Promise<ExitCode>;
};

/** A command that was asked wrongly: what is wrong, and what to write instead. */
export class UsageError extends Error {}

/**
 * Makes a command of its words, its options and what it does.
 *
 * @param spec `run` may throw a `UsageError`; any other error says why the work failed.
 */
export function command<const O extends Options>(spec: {
  usage: readonly string[];
  about: string;
  options: O;
  run: (asked: Asked<O>) => Promise<ExitCode> | ExitCode;
}): Command {
  return {
    ...spec,
    run: async (args) => spec.run(read(args, spec.options)),
  };
}

function read<O extends Options>(args: readonly string[], options: O): Asked<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** Refuses words that a command does not take. */
export function noMore(positionals: readonly string[]): void {
  const [stranger] = positionals;
  if (stranger !== undefined) throw new UsageError(`“${stranger}” means nothing here.`);
}
