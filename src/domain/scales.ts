import type { Framework, Grade, GradedFramework } from '../schemas/framework.ts';

/** The area that stands for all areas together. Frameworks and inspections use this short name. */
export const overallId = 'overall';

/** The grades, best first, on which an area or the overall grade is judged. */
export function scaleOf(framework: GradedFramework, area: string): readonly Grade[] {
  const name = scaleNameOf(framework, area);
  if (name === undefined) return framework.grades;
  return framework.scales.find(({ id }) => id === name)?.grades ?? [];
}

/** Whether an area is judged on the framework’s own grades, and not on a scale apart. */
export function isOnMainScale(framework: GradedFramework, area: string): boolean {
  return scaleNameOf(framework, area) === undefined;
}

/** The scales of a framework: its own grades, where it has some, and those for single areas. */
export function scalesOf(framework: GradedFramework): readonly (readonly Grade[])[] {
  const own = framework.grades.length > 0 ? [framework.grades] : [];
  return [...own, ...framework.scales.map(({ grades }) => grades)];
}

/** The areas of a framework by their short names, the overall grade last where inspectors give one. */
export function areaIds({ areas, overall }: GradedFramework): string[] {
  const ids = areas.map(({ id }) => id);
  return overall && 'label' in overall ? [...ids, overallId] : ids;
}

function scaleNameOf({ areas, overall }: GradedFramework, area: string): string | undefined {
  if (area !== overallId) return areas.find(({ id }) => id === area)?.scale;
  return overall && 'label' in overall ? overall.scale : undefined;
}

/** The names of those who inspect under a framework. */
export function inspectorateNames({ inspectorates }: Pick<Framework, 'inspectorates'>): string[] {
  return inspectorates.map((one) => (typeof one === 'string' ? one : one.name));
}

/** The same as they stand inside a sentence, with their articles. */
export function inspectoratesInSentence({
  inspectorates,
}: Pick<Framework, 'inspectorates'>): string[] {
  return inspectorates.map((one) => (typeof one === 'string' ? one : one.inSentence));
}
