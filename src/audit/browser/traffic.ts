import { brokenFile, outsideRequest } from '../checks/traffic.ts';
import type { Tab } from './tab.ts';
import { wants, type RawFinding, type Wanted } from '../raw-finding.ts';

/** What a page asked the network for, and what did not come. */
export function traffic(tab: Tab, address: string, wanted: Wanted): RawFinding[] {
  const { origin } = new URL(address);
  const outside = [...new Set(tab.asked)].filter((asked) => isOutside(asked, origin));
  const broken = tab.refused.filter((one) => one.address.startsWith(`${origin}/`));
  return [
    ...outside.map((asked) =>
      rawFinding(outsideRequest, `The page asks another site for ${asked}.`),
    ),
    ...broken.map(({ address: at, reason }) =>
      rawFinding(brokenFile, `The file ${at.slice(origin.length)} does not come (${reason}).`),
    ),
  ].filter(({ rule }) => wants(wanted, rule.id));
}

const rawFinding = (rule: RawFinding['rule'], message: string): RawFinding => ({
  rule,
  condition: '',
  message,
});

function isOutside(asked: string, origin: string): boolean {
  return /^(https?|wss?):/u.test(asked) && new URL(asked).origin !== origin;
}
