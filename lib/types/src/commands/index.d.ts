import { type ExitCode } from './command.ts';
/**
 * Does what the program is asked for.
 *
 * @param args the words after the program’s name.
 */
export declare function main(args: readonly string[]): Promise<ExitCode>;
