import type { Entry } from '../../schemas/collections.ts';
import type { InspectionFile } from '../../schemas/inspection.ts';
import type { ResponseFile } from '../../schemas/response.ts';
import { formatDate } from '../dates.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { everyPoint, workedOutDue } from '../responses.ts';
import { errorAt, someOf, type Facts, type Rule } from './facts.ts';
import { badSources, inTheFuture, usesIn, type Use } from './sources.ts';

/** A response answers an inspection that is there, and each of its actions a point of that one. */
export const badResponses: Rule = (facts) =>
  facts.content.responses.flatMap((entry) => {
    const inspection = facts.content.inspections.find(({ id }) => id === entry.id);
    const asOf = facts.content.site[0]?.data.asOf;
    const alone = [
      ...badSources(entry.file, entry.data.sources, usesOf(entry.data), asOf),
      ...inTheFuture(entry.file, daysOf(entry.data), asOf),
      ...sameAction(entry),
    ];
    if (!inspection) return [...alone, ...noInspection(entry, facts)];
    return [
      ...alone,
      ...unknownPoints(entry, inspection.data),
      ...wrongDue(entry, inspection.data, facts),
    ];
  });

function noInspection({ id, file }: Entry<'responses'>, facts: Facts): Finding[] {
  if (facts.has('inspections', id)) return [];
  const council = id.split('/')[0] ?? '';
  const names = facts.content.inspections.map((one) => one.id);
  const near = names.filter((name) => name.startsWith(`${council}/`));
  const message = `There is no inspection “${id}” that this could answer.`;
  if (names.length === 0) return [];
  const fix = `Rename the file to that of an inspection, such as ${someOf(near.length > 0 ? near : names, id)}.`;
  return [errorAt(file, [], 'no-inspection', message, fix)];
}

function unknownPoints({ file, data }: Entry<'responses'>, inspection: InspectionFile): Finding[] {
  const known = inspection.improvements.map(({ id }) => id);
  const fix =
    known.length > 0
      ? `Write one of: ${known.join(', ')}. Or write [${everyPoint}].`
      : 'Write the inspectors’ list under “improvements” of the inspection first.';
  return answersOf(data)
    .filter(({ point }) => !known.includes(point) && (point !== everyPoint || known.length === 0))
    .map(({ field, point }) => {
      const message = `The inspectors’ list has no point “${point}”.`;
      return errorAt(file, field, 'unknown-point', message, fix);
    });
}

function answersOf({ actions, ownList }: ResponseFile): { field: FieldPath; point: string }[] {
  const named = (list: FieldPath, answers: readonly string[]) =>
    answers.map((point, index) => ({ field: [...list, 'answers', index], point }));
  return [
    ...actions.flatMap(({ answers }, index) => named(['actions', index], answers)),
    ...(ownList?.points ?? []).flatMap(({ answers }, index) =>
      named(['ownList', 'points', index], answers),
    ),
  ];
}

function sameAction({ file, data }: Entry<'responses'>): Finding[] {
  return data.actions.flatMap(({ id }, index) => {
    if (data.actions.findIndex((one) => one.id === id) === index) return [];
    const message = `Two actions have the id “${id}”.`;
    const fix = 'Give each action an id of its own.';
    return [errorAt(file, ['actions', index, 'id'], 'action-twice', message, fix)];
  });
}

/** A day that is not the sum may well be right: councils agree days. It is worth a second look. */
function wrongDue(
  { file, data }: Entry<'responses'>,
  inspection: InspectionFile,
  { content, frameworks }: Facts,
): Finding[] {
  const framework = frameworks.get(inspection.framework);
  const holidays = content.holidays[0]?.data;
  const { due } = data;
  if (!due || !framework || !holidays) return [];
  if (due.date < inspection.published) {
    const message = `The statement is due on ${formatDate(due.date)}, before the report was published.`;
    return [errorAt(file, ['due', 'date'], 'bad-date', message, 'Correct the date.')];
  }
  const sum = workedOutDue({ ...inspection, framework }, holidays);
  if (!sum || sum.date === due.date) return [];
  return [
    {
      code: 'due-differs',
      severity: 'advice',
      file,
      field: ['due', 'date'],
      message: `The statement is due on ${formatDate(due.date)}; the sum from ${formatDate(sum.since)} gives ${formatDate(sum.date)}.`,
      fix: 'Look the day up again. If it is right, leave it: the page shows both and says which is which.',
    },
  ];
}

function usesOf({ due, actions, ownList, otherCounts, figures }: ResponseFile): Use[] {
  return [
    ...(due ? [{ field: ['due', 'source'], source: due.source }] : []),
    ...actions.flatMap(({ source, progress }, index): Use[] => [
      { field: ['actions', index, 'source'], source },
      ...progress.map((news, at) => ({
        field: ['actions', index, 'progress', at, 'source'],
        source: news.source,
      })),
    ]),
    ...(ownList ? [{ field: ['ownList', 'source'], source: ownList.source }] : []),
    ...otherCounts.map(({ source }, index) => ({
      field: ['otherCounts', index, 'source'],
      source,
    })),
    ...usesIn(figures),
  ];
}

/** The days of what is told, which cannot be to come. A day by which something is due can. */
function daysOf({ statement, actions }: ResponseFile): { field: FieldPath; day: string }[] {
  return [
    ...(statement ? [{ field: ['statement', 'published'], day: statement.published }] : []),
    ...actions.flatMap((action, index) => [
      { field: ['actions', index, 'said'], day: action.said },
      ...(action.status === 'done'
        ? [{ field: ['actions', index, 'done'], day: action.done }]
        : []),
      ...action.progress.map(({ on }, at) => ({
        field: ['actions', index, 'progress', at, 'on'],
        day: on,
      })),
    ]),
  ];
}
