import { describe, expect, test } from 'vitest';
import { compareInspections } from '../../src/domain/change.ts';
import { resultsOf } from '../../src/domain/council.ts';
import {
  areasByGrade,
  changeInWords,
  bodiesByGrade,
  bodiesLike,
  bodiesWithout,
  eachBody,
  inspectionsInList,
  neighboursInWords,
  newestOf,
  pagesInWords,
  pointsInReport,
  pointsToldHere,
  returnInWords,
  withinWorkingDays,
  workingDaysAfter,
} from '../../src/wording/counts.ts';
import { allOf, counted } from '../../src/wording/words.ts';
import { realSite } from '../formats/sites.ts';
import { councilOf } from '../world.ts';

const councils = { one: 'council', many: 'councils' };

/** Every sentence that depends on one number alone, with none, one, two and many. */
const sentences: Record<string, [(count: number) => string, string, string, string, string]> = {
  counted: [(count) => counted(count, 'area'), 'no areas', 'one area', 'two areas', '12 areas'],
  allOf: [
    (count) => allOf(count, 'area'),
    'all no areas',
    'the only area',
    'both areas',
    'all 12 areas',
  ],
  pointsInReport: [
    (improvementCount) => pointsInReport({ improvementCount, improvementsInProse: undefined }),
    'The report has no list of what must improve.',
    'The report names one thing to improve.',
    'The report names two things to improve.',
    'The report names 12 things to improve.',
  ],
  pointsToldHere: [
    pointsToldHere,
    'Inspectors listed no points, told here in our words.',
    'Inspectors listed one point, told here in our words.',
    'Inspectors listed two points, told here in our words.',
    'Inspectors listed 12 points, told here in our words.',
  ],
  areasByGrade: [
    (count) => areasByGrade(count === 0 ? [] : [{ label: 'Good', count }], count),
    'No area has a grade',
    'Good in one area',
    'Good in both areas',
    'Good in all 12 areas',
  ],
  bodiesByGrade: [
    (count) => bodiesByGrade(count, count === 0 ? [] : [{ label: 'Good', count }], councils),
    'There are no councils here.',
    'The only council here was judged Good.',
    'Of 2 councils, 2 were judged Good.',
    'Of 12 councils, 12 were judged Good.',
  ],
  'bodiesByGrade without a grade': [
    (count) => bodiesByGrade(count, [], councils),
    'There are no councils here.',
    'The only council here has no such grade.',
    'None of 2 councils has such a grade.',
    'None of 12 councils has such a grade.',
  ],
  bodiesWithout: [
    (count) => bodiesWithout(count, councils),
    '0 councils have no such grade.',
    '1 council has no such grade.',
    '2 councils have no such grade.',
    '12 councils have no such grade.',
  ],
  eachBody: [
    (count) => eachBody(count, councils),
    'each of 0 councils',
    'the only council here',
    'each of 2 councils',
    'each of 12 councils',
  ],
  bodiesLike: [
    (count) => bodiesLike(count, councils, 'Brent'),
    'The 0 councils most like Brent',
    'The council most like Brent',
    'The 2 councils most like Brent',
    'The 12 councils most like Brent',
  ],
  inspectionsInList: [
    inspectionsInList,
    'There are 0 inspections and visits. The newest stand first.',
    'There is one inspection or visit.',
    'There are 2 inspections and visits. The newest stand first.',
    'There are 12 inspections and visits. The newest stand first.',
  ],
  newestOf: [
    (count) => newestOf(count, 20),
    'These are the newest 0 of 20.',
    'This is the newest of 20.',
    'These are the newest 2 of 20.',
    'These are the newest 12 of 20.',
  ],
  pagesInWords: [pagesInWords, '0 pages', '1 page', '2 pages', '12 pages'],
  withinWorkingDays: [
    withinWorkingDays,
    'Within 0 working days',
    'Within 1 working day',
    'Within 2 working days',
    'Within 12 working days',
  ],
  workingDaysAfter: [
    (count) => workingDaysAfter(count, 'the report came out'),
    '0 working days after the report came out',
    '1 working day after the report came out',
    '2 working days after the report came out',
    '12 working days after the report came out',
  ],
  returnInWords: [
    (cases) =>
      returnInWords(
        { cases, fromMonths: 31, toMonths: 46, grade: undefined },
        '2022-01-01',
        councils,
      ),
    'Of the full inspections reported since January 2022, 0 have been followed by another, 31 to 46 months later.',
    'Of the full inspections reported since January 2022, 1 has been followed by another, 31 to 46 months later.',
    'Of the full inspections reported since January 2022, 2 have been followed by another, 31 to 46 months later.',
    'Of the full inspections reported since January 2022, 12 have been followed by another, 31 to 46 months later.',
  ],
};

test.each(Object.entries(sentences))('%s reads well with 0, 1, 2 and 12', (_name, one) => {
  const [sentence, ...told] = one;
  expect([0, 1, 2, 12].map(sentence)).toEqual(told);
});

test('one neighbour is told of as one', () => {
  expect(neighboursInWords(1, 'Brent', councils)).toContain('This council is most like Brent');
  expect(neighboursInWords(2, 'Brent', councils)).toContain('These councils are most like Brent');
});

test('what a report says in prose follows what it lists, and an unread number says nothing', () => {
  const inProse = { improvementCount: 0, improvementsInProse: 'It says that some things vary.' };
  expect(pointsInReport(inProse)).toBe(
    'The report has no list of what must improve. It says that some things vary.',
  );
  expect(pointsInReport({ improvementCount: undefined, improvementsInProse: undefined })).toBe('');
});

describe('what changed', () => {
  const site = realSite();

  /** The change that ended in a report of a year. */
  function changeIn(slug: string, year: string): string {
    const { latest, earlier } = resultsOf(councilOf(site, slug), 'childrens-services');
    const graded = latest ? [latest, ...earlier] : [];
    const index = graded.findIndex(({ published }) => published.startsWith(year));
    const [now, before] = graded.slice(index);
    if (!now || !before) throw new Error(`${slug} has no change in ${year}`);
    return changeInWords(compareInspections(now, before, site.frameworks));
  }

  test('counts areas that are no longer judged, and tells a fall of the overall grade', () => {
    expect(changeIn('bradford', '2018')).toBe(
      'Three areas can’t be compared, and two are no longer judged. Overall, it is worse: from Requires improvement to be good to Inadequate.',
    );
  });

  test('starts a new sentence for what cannot be compared', () => {
    expect(changeIn('bradford', '2026')).toBe(
      'Better in two areas. Two can’t be compared. Overall, it is better: from Inadequate to Requires improvement to be good.',
    );
  });

  test('says why the overall grade is compared over a change of framework, each time it is', () => {
    const steps = site.authorities.flatMap((authority) => {
      const { latest, earlier } = resultsOf(authority, 'childrens-services');
      const graded = latest ? [latest, ...earlier] : [];
      return graded.slice(1).flatMap((before, index) => {
        const now = graded[index];
        return now?.framework.id.startsWith('ilacs') && before.framework.id === 'sif-2013'
          ? [compareInspections(now, before, site.frameworks)]
          : [];
      });
    });
    expect(steps.length).toBeGreaterThan(140);
    for (const { changes } of steps) {
      for (const change of changes) {
        if (change.verdict !== 'not-comparable') expect(change.whySame).toContain('2018');
      }
    }
  });
});
