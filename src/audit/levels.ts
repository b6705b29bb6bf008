/** How much a rule counts, from what the law asks for to what this house asks of itself. */
export const levels = ['A', 'AA', 'AAA', 'best-practice', 'house'] as const;
export type Level = (typeof levels)[number];

/** What a rule says of itself. */
type Weighed = { criteria: readonly string[]; level?: Level };

/** The WCAG 2.2 success criteria of level AA and AAA; all others are A. */
const doubleA = new Set(
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'.split(
    ' ',
  ),
);
const tripleA = new Set(
  '1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9'.split(
    ' ',
  ),
);

/** The level of a success criterion of WCAG 2.2, such as `1.4.10`. */
export function levelOfCriterion(criterion: string): Level {
  if (tripleA.has(criterion)) return 'AAA';
  return doubleA.has(criterion) ? 'AA' : 'A';
}

/** The level of a rule: its own word, else the lowest of the criteria that it serves. */
export function levelOf({ criteria, level }: Weighed): Level {
  if (level !== undefined) return level;
  const served = criteria.map(levelOfCriterion);
  return levels.find((one) => served.includes(one)) ?? 'house';
}
