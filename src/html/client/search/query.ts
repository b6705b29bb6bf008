import type { Filters } from './engine.ts';

/** What is searched for: words, and what the results are narrowed by. */
export type Query = { words: string; filters: Filters };

/** Fields of the form that stand for filters of the same name. */
const plain = ['council', 'region', 'inspectorate', 'framework', 'kind', 'year'];

/**
 * Reads a query from the fields of the form, which are those of the address too. An area and a
 * grade are one filter (“Leaders: Good”); one without the other stands for all such pairs.
 *
 * @param grades all pairs that there are.
 */
export function queryOf(fields: URLSearchParams, grades: readonly string[]): Query {
  const filters: Filters = {};
  for (const name of plain) {
    const any = fields.getAll(name).filter((value) => value !== '');
    if (any.length > 0) filters[name] = { any };
  }
  const area = fields.get('area') ?? '';
  const grade = fields.get('grade') ?? '';
  if (area !== '' || grade !== '') filters['grade'] = { any: pairsOf(area, grade, grades) };
  return { words: (fields.get('q') ?? '').trim(), filters };
}

/** Leaves out what is empty, so that an address says no more than it must. */
export function withoutEmpty(fields: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...fields].filter(([, value]) => value.trim() !== ''));
}

/** How many kinds of filter are in use. */
export function filterCount({ filters }: Query): number {
  return Object.keys(filters).length;
}

function pairsOf(area: string, grade: string, grades: readonly string[]): string[] {
  const pairs = grades.filter(
    (pair) =>
      (area === '' || pair.startsWith(`${area}: `)) &&
      (grade === '' || pair.endsWith(`: ${grade}`)),
  );
  // No area has that grade: a pair that no page carries finds nothing, as it should.
  return pairs.length > 0 ? pairs : [`${area}: ${grade}`];
}
