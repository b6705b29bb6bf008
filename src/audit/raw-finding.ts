import type { CheckRule } from './check.ts';
import type { Draft } from './fault.ts';

/** What a check says of an element, with the rule it breaks and the state of the page in which it shows. */
export type RawFinding = Draft & { rule: CheckRule; condition: string };

/** What to look for: the ids of checks, or all where it is not given; `axe` stands for all of axe. */
export type Wanted = ReadonlySet<string> | undefined;

/** Stands for those of axe's rules that WCAG asks for, without best practice. */
export const axeOfWcag = 'axe-wcag';

/** Says whether a check is asked for. */
export function wants(wanted: Wanted, id: string): boolean {
  return wanted === undefined || wanted.has(id);
}
