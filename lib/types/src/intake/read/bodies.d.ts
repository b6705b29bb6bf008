/**
 * The bodies of files by their names, as they were read and checked: what is shown is what was
 * checked, and no file is read twice.
 */
export type Bodies = ReadonlyMap<string, string>;
