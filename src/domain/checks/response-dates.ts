import type { Entry } from '../../schemas/collections.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { formatDate } from '../dates.ts';
import { errorAt, type Rule } from './facts.ts';

type Day = { field: FieldPath; day: string };

/**
 * What a council says about an inspection cannot be older than it: a statement follows the report, and
 * actions, their days and their news follow the first day on site. News stands in order of time.
 */
export const badResponseDates: Rule = ({ content }) => {
  const inspections = new Map(content.inspections.map(({ id, data }) => [id, data]));
  return content.responses.flatMap((entry) => {
    const inspection = inspections.get(entry.id);
    if (!inspection) return newsInDisorder(entry);
    const { statement } = entry.data;
    const first = inspection.onSite[0]?.from ?? inspection.published;
    const published = { field: ['statement', 'published'], day: statement?.published ?? '9999' };
    return [
      ...earlier(entry.file, [published], inspection.published, 'the report was published'),
      ...earlier(entry.file, daysOf(entry), first, 'the inspection began'),
      ...newsInDisorder(entry),
    ];
  });
};

function daysOf({ data }: Entry<'responses'>): Day[] {
  return data.actions.flatMap((action, index): Day[] => [
    { field: ['actions', index, 'said'], day: action.said },
    ...(action.by === undefined ? [] : [{ field: ['actions', index, 'by'], day: action.by }]),
    ...(action.status === 'done' ? [{ field: ['actions', index, 'done'], day: action.done }] : []),
    ...action.progress.map(({ on }, at) => ({
      field: ['actions', index, 'progress', at, 'on'],
      day: on,
    })),
  ]);
}

/** A month counts as earlier only where all of it is. */
function earlier(file: string, days: readonly Day[], start: string, what: string): Finding[] {
  return days
    .filter(({ day }) => day < start.slice(0, day.length))
    .map(({ field, day }) => {
      const told = day.length === 10 ? formatDate(day) : day;
      const message = `${told} is before ${what}, on ${formatDate(start)}.`;
      const fix = 'Correct the day, or put it into the response to an earlier inspection.';
      return errorAt(file, field, 'bad-date', message, fix);
    });
}

function newsInDisorder({ file, data }: Entry<'responses'>): Finding[] {
  return data.actions.flatMap(({ progress }, index) =>
    progress.flatMap(({ on }, at) => {
      if (on >= (progress[at - 1]?.on ?? '')) return [];
      const field = ['actions', index, 'progress', at, 'on'];
      return [
        errorAt(file, field, 'bad-order', 'The news is not in order.', 'Put the oldest first.'),
      ];
    }),
  );
}
