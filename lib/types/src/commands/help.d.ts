import type { Command } from './command.ts';
/** The help of one command: how it is written, what it does, its options. */
export declare function helpFor({ usage, about, options }: Command, program: string): string;
/** The help of the whole program: its commands, a line each. */
export declare function helpForAll(summaries: Readonly<Record<string, string>>, program: string): string;
