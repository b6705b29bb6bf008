import type { PageChange } from '../../schemas/papers.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, type Rule } from './facts.ts';
import { inTheFuture } from './sources.ts';

/** Changes of a page are in order of time, and none is to come. */
export const badPageChanges: Rule = ({ content }) => {
  const asOf = content.site[0]?.data.asOf;
  const { authorities, inspections, responses, meetings } = content;
  const versions = [content.youngPeople, content.translations, content.councilTranslations];
  const changing = [authorities, inspections, responses, meetings, ...versions];
  return changing.flatMap((entries) =>
    entries.flatMap(({ file, data }: { file: string; data: { changes: PageChange[] } }) => [
      ...wrongOrder(file, data.changes),
      ...inTheFuture(
        file,
        data.changes.map(({ on }, index) => ({ field: ['changes', index, 'on'], day: on })),
        asOf,
      ),
    ]),
  );
};

function wrongOrder(file: string, changes: readonly PageChange[]): Finding[] {
  return changes.flatMap(({ on }, index) => {
    const before = changes[index - 1];
    if (!before || before.on <= on) return [];
    const message = 'The changes are not in order.';
    return [
      errorAt(file, ['changes', index, 'on'], 'bad-order', message, 'Put the oldest change first.'),
    ];
  });
}
