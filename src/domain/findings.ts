import type { Grade } from '../schemas/framework.ts';
import type { Subject } from '../schemas/site.ts';
import { gradedIn, type Figures } from './figures.ts';
import { overallId } from './outcome.ts';
import type { AreaSeries } from './area-series.ts';
import type { Site } from './site.ts';
import { areaSeriesToday } from './whole.ts';
import { leadingSubject } from './subjects.ts';

/** How many councils have one of the best grades or the lowest, of how many that have a grade at all. */
export type GradeShare = {
  /** The better half of the scale, the highest first: on a scale of four the best two. */
  best: readonly Grade[];
  bestCount: number;
  lowest: Grade | undefined;
  lowestCount: number;
  /** How many councils have such a grade: the base of every share. */
  of: number;
};

/** What the counts of one thing say first. */
export function findingOf(figures: Pick<Figures, 'counts'>): GradeShare {
  const { counts } = figures;
  const best = counts.slice(0, Math.max(1, Math.floor(counts.length / 2)));
  const lowest = counts.at(-1);
  return {
    best: best.map(({ grade }) => grade),
    bestCount: best.reduce((sum, { count }) => sum + count, 0),
    lowest: lowest?.grade,
    lowestCount: lowest?.count ?? 0,
    of: gradedIn(figures),
  };
}

/** What leads a subject where one thing has to: the overall grade where there is one, else the first area. */
export function leadingSeries(
  site: Site,
  subject: Pick<Subject, 'id'> = leadingSubject(site.settings),
): AreaSeries | undefined {
  const all = areaSeriesToday(site, subject.id).filter(({ past }) => !past);
  return all.find(({ area }) => area === overallId) ?? all[0];
}
