import type { Figure, Source } from '../../schemas/papers.ts';
import { formatDate } from '../dates.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt } from './facts.ts';

/** A place in a file that names one of the file's sources. */
export type Use = { field: FieldPath; source: string };

/** Uses of sources that the file does not list, ids that are there twice, and days to come. */
export function badSources(
  file: string,
  sources: readonly Source[],
  uses: readonly Use[],
  asOf: string | undefined,
): Finding[] {
  const ids = sources.map(({ id }) => id);
  const unknown = uses
    .filter(({ source }) => !ids.includes(source))
    .map(({ field, source }) => {
      const message = `There is no source “${source}” in this file.`;
      const fix = `Write one of: ${ids.join(', ')}. Or add it under “sources”.`;
      return errorAt(file, field, 'unknown-source', message, fix);
    });
  const twice = ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `Two sources have the id “${id}”.`;
    const fix = 'Give each source an id of its own.';
    return [errorAt(file, ['sources', index, 'id'], 'source-twice', message, fix)];
  });
  const days = sources.map(({ on }, index) => ({ field: ['sources', index, 'on'], day: on }));
  return [...unknown, ...twice, ...inTheFuture(file, days, asOf)];
}

/** The places where a list of figures names a source. */
export function usesIn(figures: readonly Figure[]): Use[] {
  return figures.map(({ source }, index) => ({ field: ['figures', index, 'source'], source }));
}

/** Nothing that is told can be later than the site's own day. */
export function inTheFuture(
  file: string,
  days: readonly { field: FieldPath; day: string }[],
  asOf: string | undefined,
): Finding[] {
  return days
    .filter(({ day }) => asOf !== undefined && day > asOf)
    .map(({ field, day }) =>
      errorAt(
        file,
        field,
        'bad-date',
        `${formatDate(day)} is after the site’s own day, ${formatDate(asOf ?? day)}.`,
        'Correct the date, or set asOf in site.yaml to today.',
      ),
    );
}
