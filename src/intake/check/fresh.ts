import { formatDate } from '../../domain/dates.ts';
import { byPlace } from '../../problems/problem.ts';
import { staleCode, staleFindings } from './stale.ts';
import { located } from '../read/content.ts';
import { countOf } from '../../problems/text.ts';
import type { Checked } from './content.ts';

/** The advice on a review that a look at freshness gives too, by its own day. */
const toldAlready = 'stale-statement';

/**
 * Adds to a check what has gone stale by a day. Content with errors is left alone: whatever a broken
 * file says of its days may be wrong.
 *
 * @param on the ISO day on which to look.
 */
export function withStale(folder: string, checked: Checked, on: string): Checked {
  if (checked.problems.some(({ severity }) => severity === 'error')) return checked;
  const stale = located(folder, staleFindings(checked.content, on));
  const others = checked.problems.filter(({ code }) => code !== toldAlready);
  return { ...checked, problems: [...others, ...stale].sort(byPlace) };
}

/** How many things have gone stale. */
export function countStale({ problems }: Pick<Checked, 'problems'>): number {
  return problems.filter(({ code }) => code === staleCode).length;
}

/** The last line of such a check. */
export function freshLine(checked: Checked, on: string): string {
  const count = countStale(checked);
  const found =
    count === 0
      ? 'nothing has gone stale'
      : `${countOf(count, 'thing has', 'things have')} gone stale`;
  return `By ${formatDate(on)}, ${found}.`;
}
