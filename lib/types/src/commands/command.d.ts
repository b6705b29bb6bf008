import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
/** What a command ends with: 0 all is well, 1 something is wrong with what it was given, 2 the command was asked wrongly. */
export type ExitCode = 0 | 1 | 2;
/** One option of a command, as `parseArgs` reads it and as `--help` tells it. */
export type Option = ParseArgsOptionDescriptor & {
    /** What the option does, in a few words. */
    about: string;
    /** The name of its value in the help, such as FOLDER. */
    value?: string;
};
type Options = Record<string, Option>;
/** What somebody asked a command for. */
export type Asked<O extends Options> = Pick<ReturnType<typeof parseArgs<{
    options: O;
    allowPositionals: true;
}>>, 'values' | 'positionals'>;
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
export declare class UsageError extends Error {
}
/**
 * Makes a command of its words, its options and what it does.
 *
 * @param spec `run` may throw a `UsageError`; any other error says why the work failed.
 */
export declare function command<const O extends Options>(spec: {
    usage: readonly string[];
    about: string;
    options: O;
    run: (asked: Asked<O>) => Promise<ExitCode> | ExitCode;
}): Command;
/** Refuses words that a command does not take. */
export declare function noMore(positionals: readonly string[]): void;
export {};
