import { describe, expect, test } from 'vitest';
import {
  councilSays,
  isPastItsDay,
  lastDayOf,
  statementDue,
  workedOutDue,
} from '../../src/domain/responses.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import {
  answeredInWords,
  dueDay,
  dueHow,
  dueSentence,
  numbersInWords,
  ownPointInWords,
  statusInWords,
} from '../../src/wording/responses.ts';
import { pastTheirDay } from '../../src/wording/past-its-day.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { councilSideWorld, response } from '../council-side.ts';
import { inspectionOf, siteOf, baseWorld } from '../world.ts';

const base = siteOf(baseWorld);
const bathId = 'bath-and-north-east-somerset/2025-06-ilacs';

/** The council's side of Bath and North East Somerset, on a day. */
function bathOn(asOf: string) {
  const site = buildSite(readContent(councilSideWorld()).content);
  const says = councilSays(inspectionOf(site, bathId), {
    ...site,
    settings: { ...site.settings, asOf },
  });
  if (!says) throw new Error('the council says nothing');
  return says;
}

describe('the written statement', () => {
  test.each([
    ['Stockton-on-Tees', '2023-05-09', '2023-08-16'],
    ['Bradford', '2023-01-31', '2023-05-15'],
    ['Bath and North East Somerset', '2025-08-05', '2025-11-12'],
  ])('of %s for the report of %s is worked out as due on %s', (_council, published, date) => {
    const { framework } = inspectionOf(base, bathId);
    const due = statementDue({ framework, published }, undefined, base.holidays);
    expect(due).toMatchObject({ kind: 'worked-out', date, received: false });
    expect(due && dueHow(due)).toContain('70 working days after the report was published on');
  });

  test('counts from the day the council received the report, where that is known', () => {
    const { framework } = inspectionOf(base, bathId);
    const due = workedOutDue(
      { framework, published: '2023-05-30', received: '2023-05-09' },
      base.holidays,
    );
    expect(due).toMatchObject({ date: '2023-08-16', received: true });
  });

  test('is due on the day that the council named, and the sum is told beside it', () => {
    const { due } = bathOn('2026-06-30');
    expect(due).toMatchObject({ kind: 'official', date: '2025-11-21' });
    expect(due && dueDay(due)).toBe('21 November 2025');
    expect(due && dueHow(due)).toMatch(
      /^The council said so: Minutes of the panel, 13 October 2025\. The sum from the law gives another day, 12 November 2025\./,
    );
  });

  test('was due or is due, by the site’s own day', () => {
    const { due } = bathOn('2026-06-30');
    if (!due) throw new Error('no day');
    expect(dueSentence(due, '2025-11-21')).toBe(
      'Its written statement is due on 21 November 2025.',
    );
    expect(dueSentence(due, '2025-11-22')).toBe(
      'Its written statement was due on 21 November 2025.',
    );
  });

  test('is not asked for after a visit without grades', () => {
    const visit = inspectionOf(base, 'brent/2024-03-focused-visit');
    expect(statementDue(visit, undefined, base.holidays)).toBeUndefined();
    expect(councilSays(visit, base)).toBeUndefined();
  });
});

describe('the inspectors’ points', () => {
  test('stand in the inspectors’ order, each with the actions that answer it', () => {
    const { points } = bathOn('2026-06-30');
    expect(points.map(({ number, actions }) => [number, actions.map(({ id }) => id)])).toEqual([
      [1, ['guide', 'figures']],
      [2, ['figures', 'app', 'posters']],
      [3, []],
    ]);
  });

  test('without an action have no response, and the page says how many', () => {
    expect(answeredInWords(bathOn('2026-06-30'))).toBe(
      'Inspectors listed three points to improve. The council names actions for two. For one, we have not added an answer.',
    );
  });

  test('have no answer that we have added, or none that was found on a day', () => {
    const { points } = bathOn('2026-06-30');
    const open = points.map((point) => ({ ...point, actions: [] }));
    expect(answeredInWords({ points: open, actions: [], looked: undefined })).toBe(
      'Inspectors listed three points to improve. We have not added an answer from the council.',
    );
    expect(answeredInWords({ points: open, actions: [], looked: '2026-11-30' })).toBe(
      'Inspectors listed three points to improve. We looked on 30 November 2026 and did not find an answer from the council.',
    );
  });

  test('are named by their numbers, or all at once', () => {
    expect(numbersInWords([2], 3)).toBe('point 2');
    expect(numbersInWords([1, 3], 3)).toBe('points 1 and 3');
    expect(numbersInWords([1, 2, 3], 3)).toBe('all three points');
  });

  test('can all be answered at once, which is said once', () => {
    const together = (text: string) =>
      text.replaceAll(/answers: \[.*\]\n(?= {4}\S)/g, 'answers: [all]\n');
    const site = buildSite(readContent(councilSideWorld(response, together)).content);
    const says = councilSays(inspectionOf(site, bathId), site);
    expect(says && answeredInWords(says)).toBe(
      'Inspectors listed three points to improve. The council names four actions for all of them together.',
    );
    expect(says?.actions.map(({ numbers }) => numbers)).toEqual(Array(4).fill([1, 2, 3]));
  });

  test('are not mixed with the council’s own list', () => {
    const { points } = bathOn('2026-06-30');
    expect(ownPointInWords(['return-home-interviews'], points)).toBe(
      'This is about the inspectors’ point 1.',
    );
    expect(ownPointInWords([], points)).toBe(
      'We match this with none of the inspectors’ listed points.',
    );
  });
});

describe('an action', () => {
  const named = (id: string, asOf = '2026-06-30') => {
    const action = bathOn(asOf).actions.find((one) => one.id === id);
    if (!action) throw new Error(`no action ${id}`);
    return action;
  };

  test.each([
    ['2025-10-31', false],
    ['2025-11-01', true],
  ])('that is due in a month is on %s past its day: %s', (asOf, late) => {
    expect(named('guide', asOf).pastItsDay).toBe(late);
  });

  test.each(['figures', 'posters', 'app'])(
    '“%s” is not past its day: done, dropped or to come',
    (id) => {
      expect(named(id).pastItsDay).toBe(false);
    },
  );

  test('without a date is never past its day', () => {
    expect(isPastItsDay({ status: 'not-started', by: undefined }, '2099-01-01')).toBe(false);
  });

  test.each([
    [
      undefined,
      'One action’s day has passed; we have not added later news (last news 13 October 2025).',
    ],
    [
      '2026-06-30',
      'One action’s day has passed; we looked on 30 June 2026 and did not find later news (last news 13 October 2025).',
    ],
  ])(
    'whose day is over is told with the last news, and blames nobody (looked: %s)',
    (looked, told) => {
      expect(pastTheirDay(bathOn('2026-06-30').actions, looked)?.sentence).toBe(told);
    },
  );

  test('is told with others whose days are over, and not at all where there is none', () => {
    const guide = named('guide');
    const later = { ...guide, lastNews: '2026-01-02' };
    expect(pastTheirDay([guide, later], undefined)?.sentence).toBe(
      'Two actions’ days have passed; we have not added later news (last news 2 January 2026).',
    );
    expect(pastTheirDay([named('figures')], undefined)).toBeUndefined();
  });

  test('that is planned is called planned, and can be past its day', () => {
    const planned = { ...named('guide'), status: 'planned' as const };
    expect(statusInWords(planned)).toBe('Planned, said the council on 13 October 2025');
    expect(isPastItsDay(planned, '2026-06-30')).toBe(true);
  });

  test.each([
    ['guide', 'Under way, said the council on 13 October 2025'],
    ['figures', 'Done on 2 September 2025'],
    ['app', 'Changed, said the council on 13 October 2025. The website does the same.'],
    [
      'posters',
      'Dropped, said the council on 13 October 2025. Young people asked for something else.',
    ],
  ])('“%s” has its status in words', (id, words) => {
    expect(statusInWords(named(id))).toBe(words);
  });
});

test.each([
  ['2024-02', '2024-02-29'],
  ['2025-11', '2025-11-30'],
  ['2025-11-21', '2025-11-21'],
])('the last day of %s is %s', (day, last) => {
  expect(lastDayOf(day)).toBe(last);
});
