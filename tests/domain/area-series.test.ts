import { expect, test } from 'vitest';
import { isGraded } from '../../src/domain/outcome.ts';
import { areaSeriesOf } from '../../src/domain/area-series.ts';
import { baseWorld, siteOf } from '../world.ts';

const { inspections, frameworks } = siteOf(baseWorld);
const allSeries = areaSeriesOf(inspections.filter(isGraded), frameworks);

test('an area is one series for as long as its grades mean the same', () => {
  expect(allSeries.map(({ id }) => id)).toEqual([
    'ilacs-2018/impact-of-leaders',
    'ilacs-2018/help-and-protection',
    'ilacs-2023/children-in-care',
    'ilacs-2023/care-leavers',
    'ilacs-2018/children-in-care-and-care-leavers',
    'sif-2013/help-and-protection',
    'sif-2013/children-looked-after',
    'sif-2013/adoption',
    'sif-2013/care-leavers',
    'sif-2013/leadership',
    'sif-2013/lscb',
    'sif-2013/overall',
  ]);
});

test('what the newest rules no longer judge as one is past; an overall grade is missing, not past', () => {
  const past = allSeries.filter((series) => series.past).map(({ area }) => area);
  expect(past).toContain('children-in-care-and-care-leavers');
  expect(past).not.toContain('overall');
});
