import type { Grade, GradedFramework } from '../../schemas/framework.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt, type Rule } from './facts.ts';

/** Each area has a scale, scales and groups that areas name are there, and letters tell grades apart. */
export const frameworkScales: Rule = ({ content }) =>
  content.frameworks.flatMap(({ file, data }) =>
    data.outcome === 'graded' ? scaleProblems(file, data) : [],
  );

function scaleProblems(file: string, framework: GradedFramework): Finding[] {
  return [
    ...nothingJudged(file, framework),
    ...unknownNames(file, framework),
    ...withoutGrades(file, framework),
    ...sameLetters(file, ['grades'], framework.grades),
    ...framework.scales.flatMap(({ grades }, index) =>
      sameLetters(file, ['scales', index, 'grades'], grades),
    ),
  ];
}

function nothingJudged(file: string, { areas, overall }: GradedFramework): Finding[] {
  if (areas.length > 0 || (overall && 'label' in overall)) return [];
  const fix =
    'Write areas: with at least one, or overall: with the one rating that inspectors give.';
  return [errorAt(file, ['areas'], 'nothing-judged', 'This framework judges nothing.', fix)];
}

function unknownNames(
  file: string,
  { areas, overall, scales, groups }: GradedFramework,
): Finding[] {
  const named: [FieldPath, string | undefined, readonly { id: string }[]][] = [
    ...areas.map(({ scale }, index): (typeof named)[number] => {
      return [['areas', index, 'scale'], scale, scales];
    }),
    ...areas.map(({ group }, index): (typeof named)[number] => {
      return [['areas', index, 'group'], group, groups];
    }),
    [['overall', 'scale'], overall && 'label' in overall ? overall.scale : undefined, scales],
  ];
  return named.flatMap(([field, id, known]) => {
    if (id === undefined || known.some((one) => one.id === id)) return [];
    const fix = `Write one of: ${known.map((one) => one.id).join(', ') || '(there are none)'}.`;
    return [errorAt(file, field, 'unknown-reference', `There is no “${id}” here.`, fix)];
  });
}

/** Areas without a scale of their own are judged on the framework’s grades. */
function withoutGrades(file: string, { areas, overall, grades }: GradedFramework): Finding[] {
  const needs = [...areas, ...(overall && 'label' in overall ? [overall] : [])].find(
    ({ scale }) => scale === undefined,
  );
  if (!needs || grades.length >= 2) return [];
  const message = `“${needs.label}” has no scale of its own, and the framework has fewer than two grades.`;
  const fix = 'Write grades: best first, or scale: with the id of one of the scales.';
  return [errorAt(file, ['grades'], 'no-grades', message, fix)];
}

function sameLetters(file: string, field: FieldPath, grades: readonly Grade[]): Finding[] {
  const letterOf = ({ letter, label }: Grade): string => letter ?? label.slice(0, 1);
  return grades.flatMap((grade, index) => {
    const other = grades.slice(0, index).find((one) => letterOf(one) === letterOf(grade));
    if (!other) return [];
    const message = `“${other.label}” and “${grade.label}” have the same letter in pictures, “${letterOf(grade)}”.`;
    const fix = 'Write letter: with another letter, or two, for one of them.';
    return [errorAt(file, [...field, index], 'same-letter', message, fix)];
  });
}
