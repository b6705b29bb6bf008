import type { Entry } from '../../schemas/collections.ts';
import type { Framework } from '../../schemas/framework.ts';
import { areaIds, scalesOf } from '../scales.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, oneOfThese, type Facts, type Rule } from './facts.ts';

/** What frameworks say of visits in between, of what we do not hold, and of what follows an outcome. */
export const frameworkVisits: Rule = (facts) => [
  ...facts.content.frameworks.flatMap((entry) => unknownVisits(entry, facts)),
  ...facts.content.inspections.flatMap((entry) => [
    ...heldAfterAll(entry, facts),
    ...followsTwice(entry, facts),
  ]),
];

function unknownVisits({ file, data }: Entry<'frameworks'>, { content }: Facts): Finding[] {
  const kinds = content.frameworks.flatMap((one) =>
    one.data.subject === data.subject ? one.data.kinds.map(({ id }) => id) : [],
  );
  return data.between.flatMap(({ kind, after }, index) => [
    ...unknownName(file, ['between', index, 'kind'], kind, kinds, 'kind of visit'),
    ...(after ? unknownJudgement(file, index, after, data) : []),
  ]);
}

function unknownJudgement(
  file: string,
  index: number,
  { area, grade }: { area?: string | undefined; grade: string },
  framework: Framework,
): Finding[] {
  const graded = framework.outcome === 'graded' ? framework : undefined;
  const areas = graded ? areaIds(graded) : [];
  const grades = graded
    ? [
        ...new Set(
          scalesOf(graded)
            .flat()
            .map(({ id }) => id),
        ),
      ]
    : [];
  const place = ['between', index, 'after'];
  return [
    ...(area === undefined ? [] : unknownName(file, [...place, 'area'], area, areas, 'area')),
    ...unknownName(file, [...place, 'grade'], grade, grades, 'grade'),
  ];
}

function unknownName(
  file: string,
  field: Finding['field'],
  name: string,
  known: readonly string[],
  what: string,
): Finding[] {
  if (known.includes(name)) return [];
  const fix = oneOfThese(known, 'Take the line out: there is none that could be named.');
  return [errorAt(file, field, 'unknown-reference', `There is no ${what} “${name}”.`, fix)];
}

/** Pages would say that there are none beside the one that there is. */
function heldAfterAll({ file, data }: Entry<'inspections'>, { frameworks }: Facts): Finding[] {
  const framework = frameworks.get(data.framework);
  if (framework?.notHeld === undefined) return [];
  const message = `“${framework.id}” says of itself: “${framework.notHeld}” This file is one.`;
  const fix = `Take the line “notHeld:” out of frameworks/${framework.id}.yaml.`;
  return [errorAt(file, ['framework'], 'held-after-all', message, fix)];
}

/** One fact in two places could differ. */
function followsTwice({ file, data }: Entry<'inspections'>, { frameworks }: Facts): Finding[] {
  const framework = frameworks.get(data.framework);
  const { outcome } = data;
  if (outcome.type !== 'narrative' || outcome.next === undefined) return [];
  if (framework?.outcome !== 'narrative') return [];
  const found = framework.results.find(({ id }) => id === outcome.result);
  if (!found || found.next.length === 0) return [];
  const message = `frameworks/${framework.id}.yaml says already what follows “${found.label}”.`;
  return [
    errorAt(file, ['outcome', 'next'], 'follows-twice', message, 'Take the line “next:” out.'),
  ];
}
