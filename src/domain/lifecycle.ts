import type { AuthorityFile } from '../schemas/authority.ts';
import type { Authority, Site } from './site.ts';

/**
 * Where a council stands on a day: announced and not there yet, elected and preparing (a shadow), at
 * work, or ended. What was found stays with the council that was inspected; nothing is handed on.
 */
export type Stage = 'announced' | 'shadow' | 'serving' | 'ended';

type Life = Pick<AuthorityFile, 'shadowFrom' | 'started' | 'ended'>;

/** The stage of a council on a day (ISO). `ended` is its last day. */
export function stageOn({ shadowFrom, started, ended }: Life, day: string): Stage {
  if (ended !== undefined && ended < day) return 'ended';
  if (started === undefined || started <= day) return 'serving';
  return shadowFrom !== undefined && shadowFrom <= day ? 'shadow' : 'announced';
}

/** The councils that are at work on the site’s own day: those that are listed and counted. */
export function servingIn<One extends Life>(
  authorities: readonly One[],
  { asOf }: Pick<Site['settings'], 'asOf'>,
): One[] {
  return authorities.filter((one) => stageOn(one, asOf) === 'serving');
}

/** Those of them in one region. */
export function servingInRegion(
  { id }: { id: string },
  { authorities, settings }: Pick<Site, 'authorities' | 'settings'>,
): Authority[] {
  return servingIn(authorities, settings).filter(({ region }) => region === id);
}

/** The councils that are to come and those that have ended, for a list of their own. */
export function notServingIn(
  authorities: readonly Authority[],
  { asOf }: Pick<Site['settings'], 'asOf'>,
): Authority[] {
  return authorities.filter((one) => stageOn(one, asOf) !== 'serving');
}

/** The councils with these short names, in order of name. */
export function namedIn(slugs: readonly string[], site: Pick<Site, 'authorities'>): Authority[] {
  if (slugs.length === 0) return [];
  return site.authorities.filter(({ slug }) => slugs.includes(slug));
}

/** Leaves out what would come after the council’s last day. */
export function whileThere<One extends { from?: string | undefined }>(
  dates: readonly One[],
  { ended }: Life,
  day: string,
): One[] {
  if (ended === undefined) return [...dates];
  if (ended < day) return [];
  return dates.filter(({ from }) => from === undefined || from <= ended);
}
