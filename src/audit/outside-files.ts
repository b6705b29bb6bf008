import type { Fault } from './fault.ts';
import type { LeftOut } from './crawl/site.ts';
import { outsideRequest } from './checks/traffic.ts';

const reason =
  'It is on another site, and was not loaded. Pages that lean on it look other than they do to readers.';

/**
 * What pages ask of other sites, each address once: it is never loaded, and whoever reads the report has to know
 * that, whether or not the rule about it counts.
 */
export function outsideFiles(faults: readonly Pick<Fault, 'code' | 'message'>[]): LeftOut[] {
  const asked = faults
    .filter(({ code }) => code === outsideRequest.id)
    .flatMap(({ message }) => /\bfor (\S+)\.$/u.exec(message)?.[1] ?? []);
  return [...new Set(asked)].sort().map((page) => ({ page, reason }));
}
