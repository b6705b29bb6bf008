import { ownRules } from './checks/index.ts';
import { brokenFile, outsideRequest } from './checks/traffic.ts';
import { levelOf, levels, type Level } from './levels.ts';
import { axeOfWcag, type Wanted } from './raw-finding.ts';

/** What a report tells whatever counts, and what costs nothing to know. */
const always = [outsideRequest.id, brokenFile.id];

/** What to look for: the checks that were asked for by name, else those of the levels that count. */
export function wantedFor(only: readonly string[] | undefined, counted: readonly Level[]): Wanted {
  if (only !== undefined) return new Set(only);
  if (counted.length === levels.length) return undefined;
  const own = ownRules.filter((rule) => counted.includes(levelOf(rule))).map(({ id }) => id);
  return new Set([...own, ...always, counted.includes('best-practice') ? 'axe' : axeOfWcag]);
}
