import type { Entry } from '../../schemas/collections.ts';
import type { Framework, GradedFramework } from '../../schemas/framework.ts';
import { formatDate } from '../dates.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt, oneOfThese, type Rule } from './facts.ts';

/** Frameworks point to each other and to their own areas; and on no day may two be in use at once. */
export const frameworkFiles: Rule = ({ content, frameworks }) =>
  content.frameworks.flatMap((entry) => [
    ...unknownPredecessor(entry, frameworks),
    ...endsBeforeItBegins(entry),
    ...overlaps(entry, content.frameworks),
    ...sameLabels(entry),
    ...(entry.data.outcome === 'graded' ? badAreas(entry.file, entry.data, frameworks) : []),
  ]);

function unknownPredecessor(
  { file, data }: Entry<'frameworks'>,
  frameworks: ReadonlyMap<string, Framework>,
): Finding[] {
  if (isCircle(data.id, frameworks)) {
    const message = 'This framework follows itself, by way of the others or at once.';
    const fix = 'Write the framework that was in use before, or take the line out.';
    return [errorAt(file, ['follows'], 'unknown-reference', message, fix)];
  }
  if (data.follows === undefined || frameworks.has(data.follows)) return [];
  const message = `There is no framework “${data.follows}”.`;
  const fix = `Write one of: ${[...frameworks.keys()].join(', ')}; or take the line out.`;
  return [errorAt(file, ['follows'], 'unknown-reference', message, fix)];
}

function isCircle(id: string, frameworks: ReadonlyMap<string, Framework>): boolean {
  const seen = new Set<string>();
  for (
    let next = frameworks.get(id)?.follows;
    next !== undefined;
    next = frameworks.get(next)?.follows
  ) {
    if (next === id) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}

/** Two grades, areas or outcomes that readers could not tell apart. */
function sameLabels({ file, data }: Entry<'frameworks'>): Finding[] {
  const lists = data.outcome === 'graded' ? { areas: data.areas, grades: data.grades } : {};
  const results = data.outcome === 'narrative' ? { results: data.results } : {};
  return Object.entries({ ...lists, ...results }).flatMap(([list, all]) =>
    all.flatMap(({ id, label }, index) => {
      const first = all.find((one) => one.id === id || one.label === label);
      if (first === all[index]) return [];
      const message = `“${first?.id ?? id}” has the same id or the same label as this one.`;
      const fix = 'Give each an id and a label of its own.';
      return [errorAt(file, [list, index], 'same-label', message, fix)];
    }),
  );
}

/** A kind of visit whose last day comes before its first: no visit could ever be one. */
function endsBeforeItBegins({ file, data }: Entry<'frameworks'>): Finding[] {
  return data.kinds.flatMap(({ id, from, until }, index) => {
    if (until === undefined || from <= until) return [];
    const message = `Visits of the kind “${id}” end on ${formatDate(until)}, before they begin on ${formatDate(from)}.`;
    const fix = 'Correct “from” or “until”, or take “until” out where they go on.';
    return [errorAt(file, ['kinds', index, 'until'], 'bad-date', message, fix)];
  });
}

function overlaps(
  { file, data }: Entry<'frameworks'>,
  all: readonly Entry<'frameworks'>[],
): Finding[] {
  const others = all.filter((other) => other.data.subject === data.subject && other.id < data.id);
  return data.kinds.flatMap((kind, index) =>
    others
      .filter((other) => other.data.kinds.some((one) => one.id === kind.id && overlap(one, kind)))
      .map((other) =>
        errorAt(
          file,
          ['kinds', index],
          'frameworks-overlap',
          `A visit of the kind “${kind.id}” could fall under “${other.id}” as well.`,
          'Correct “from” and “until” so that each day belongs to one framework.',
        ),
      ),
  );
}

type Window = { from: string; until?: string | undefined };

function overlap(a: Window, b: Window): boolean {
  return a.from <= (b.until ?? '9999-12-31') && b.from <= (a.until ?? '9999-12-31');
}

function badAreas(
  file: string,
  data: GradedFramework,
  frameworks: ReadonlyMap<string, Framework>,
): Finding[] {
  const own = new Set(data.areas.map(({ id }) => id));
  const before = frameworks.get(data.follows ?? '');
  // That there is no such framework is told by itself.
  const isUnknown = data.follows !== undefined && before === undefined;
  const earlier = new Set(before?.outcome === 'graded' ? before.areas.map(({ id }) => id) : []);
  const named: [FieldPath, string, Set<string>][] = data.areas.flatMap((area, index) => [
    ...(area.within === undefined ? [] : [pointer(['areas', index, 'within'], area.within, own)]),
    ...(area.before === 'same' ? [pointer(['areas', index, 'before'], area.id, earlier)] : []),
    ...(typeof area.before === 'object'
      ? area.before.areas.map((id) => pointer(['areas', index, 'before'], id, earlier))
      : []),
  ]);
  named.push(...data.dropped.map(({ area }, index) => pointer(['dropped', index], area, earlier)));
  return named
    .filter(([, id, known]) => !known.has(id) && !(isUnknown && known === earlier))
    .map(([field, id, known]) => {
      const fix = oneOfThese(known, 'Take the line out: there is no area that could be named.');
      return errorAt(file, field, 'unknown-area', `There is no area “${id}”.`, fix);
    });
}

function pointer(
  field: FieldPath,
  id: string,
  known: Set<string>,
): [FieldPath, string, Set<string>] {
  return [field, id, known];
}
