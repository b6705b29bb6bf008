import type { Framework } from '../schemas/framework.ts';
import type { Site } from './site.ts';
import { leadingSubject } from './subjects.ts';

/**
 * Up to which day results are in. It is not the site’s own day, by which days to come and days past
 * are told apart: what was published between the two is not known here, and no page may say that it
 * is not there.
 */

/** What has to be known to say up to which day results are in. */
export type ResultsBasis = Pick<Site, 'settings' | 'frameworks'>;

/** Whether visits under a framework can still start on a day (ISO), so that new results may come. */
export function isLive({ kinds }: Pick<Framework, 'kinds'>, day: string): boolean {
  return kinds.some(({ until }) => until === undefined || until >= day);
}

/**
 * The day (ISO) up to which results of a family of frameworks are in.
 *
 * @returns the site’s own day where the settings name none: of such a family nothing new can come.
 */
export function resultsDay(family: string, { settings }: Pick<Site, 'settings'>): string {
  const known = settings.resultsUpTo.find((one) => one.family === family);
  return known?.day ?? settings.asOf;
}

/**
 * The same for the results of a subject, by default the leading one: those that are graded, or in words
 * where none are, or without either where there is no other; the earliest day where several families are live.
 */
export function leadingResultsDay(
  { settings, frameworks }: ResultsBasis,
  about = leadingSubject(settings).id,
): string {
  const live = [...frameworks.values()]
    .filter(({ subject }) => subject === about)
    .filter((framework) => isLive(framework, settings.asOf));
  const first = (['graded', 'narrative', 'ungraded'] as const)
    .map((kind) => live.filter(({ outcome }) => outcome === kind))
    .find((those) => those.length > 0);
  const days = (first ?? []).map(({ family }) => resultsDay(family, { settings }));
  return days.sort()[0] ?? settings.asOf;
}

/** What the results of a family are called: the short name of its newest framework. */
export function familyName(family: string, frameworks: readonly Framework[]): string {
  const those = frameworks.filter((one) => one.family === family);
  const newest = those.find(({ id }) => !those.some(({ follows }) => follows === id));
  return newest?.shortName ?? family;
}
