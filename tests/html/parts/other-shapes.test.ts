import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { councilSays } from '../../../src/domain/responses.ts';
import { inspectedAgain, longestAgo, oldestOf, yearOfChange } from '../../../src/domain/changed.ts';
import { compareInspections } from '../../../src/domain/change.ts';
import { resultsOf } from '../../../src/domain/council.ts';
import { figuresByYear, today } from '../../../src/domain/figures.ts';
import { setLanguage } from '../../../src/domain/language.ts';
import { areaSeriesToday } from '../../../src/domain/whole.ts';
import { timelineOf } from '../../../src/domain/timeline.ts';
import { changedBody, waitingBody } from '../../../src/html/parts/changed-body.ts';
import { councilNews } from '../../../src/html/parts/council-news.ts';
import { repliesTo } from '../../../src/html/parts/reply.ts';
import { responsePart } from '../../../src/html/parts/response.ts';
import { timeline } from '../../../src/html/parts/timeline.ts';
import { html } from '../../../src/html/parts/html.ts';
import { changeInWords } from '../../../src/wording/counts.ts';
import { changedInWords } from '../../../src/wording/findings.ts';
import { agoInWords } from '../../../src/wording/since.ts';
import { bodyDescription } from '../../../src/wording/subjects.ts';
import { sampleFolder } from '../../sample-sites.ts';
import { councilOf, inspectionOf, siteOf } from '../../world.ts';
import { parsed, wordsOf } from './parsed.ts';

/** Shapes that no other fixture has: three scales of which a council has one; one class a year. */
const landlords = siteOf(sampleFolder('landlords'));
const waters = siteOf(sampleFolder('bathing-waters'));
const castle = councilOf(landlords, 'castle-city');
const homes = { one: 'landlord', many: 'landlords' };

beforeAll(() => {
  setLanguage('en', homes);
});
afterAll(() => {
  setLanguage('en', { one: 'council', many: 'councils' });
});

describe('a landlord', () => {
  const latest = inspectionOf(landlords, 'castle-city/2026-10-consumer-standards');
  const says = councilSays(latest, landlords);

  test('owes no written statement where no rule of its framework asks for one', () => {
    if (!says) throw new Error('the landlord says nothing');
    const line = (text: string) => html`${text}`;
    const replies = repliesTo(says, latest.response, line);
    const words = wordsOf(parsed(responsePart({ says, replies, prose: undefined, line })));
    expect(words).toContain('The landlord names actions for one.');
    expect(words).not.toMatch(/statement|council/);
  });

  test('is a place that something is found at, and not in', () => {
    expect(bodyDescription(castle, landlords)).toBe(
      'How inspectors judged social housing at Castle City, and what must improve.',
    );
  });

  test('is not called a council where it said something', () => {
    const words = wordsOf(
      parsed(councilNews({ authority: castle, latest, site: landlords }) ?? html``),
    );
    expect(words).toContain('As the landlord last said on 10 November 2026:');
  });

  test('is not compared on what inspectors never judge there', () => {
    const { latest: now, earlier } = resultsOf(castle, 'landlords');
    const [before] = earlier;
    const compared = now && before && compareInspections(now, before, landlords.frameworks);
    expect(compared && changeInWords(compared)).toBe('Worse in one area.');
    const lanes = timelineOf(now && before ? [now, before] : [], landlords.frameworks);
    expect(lanes.lanes.map(({ plain }) => plain)).toEqual(['Homes and tenants']);
    const words = wordsOf(
      parsed(timeline({ timeline: lanes, visits: [], asOf: '2026-11-30' }) ?? html``),
    );
    expect(words).not.toMatch(/Shaded|A gap in the line/);
    expect(words).toContain('C3 in 2025, C4 in 2026');
  });

  test('has a picture of its years on a scale of its own', () => {
    const { latest: now, earlier } = resultsOf(castle, 'landlords');
    const lanes = timelineOf(now ? [now, ...earlier] : [], landlords.frameworks);
    const drawn = timeline({ timeline: lanes, visits: [], asOf: '2026-11-30' });
    expect(String(drawn)).toContain('<svg');
  });

  test('has no overall grade to miss, as its framework knows none', () => {
    const [year = '', all = []] = [...inspectedAgain(landlords)][0] ?? [];
    expect(changedInWords(year, yearOfChange(all), homes)).toBe(
      'In 2026, 1 landlord was inspected again.',
    );
  });
});

describe('one class a year', () => {
  test('is in no count of a day on which it may not have been given yet', () => {
    const [series] = areaSeriesToday(waters);
    if (!series) throw new Error('nothing was judged');
    const days = figuresByYear(series, waters.authorities, today(waters)).map(({ day }) => day);
    expect(days).toEqual(['2024-03-31', '2025-03-31', '2026-03-31', '2026-11-30']);
  });

  test('has no month that it was given so long ago, and is nobody’s oldest', () => {
    expect(oldestOf(longestAgo(waters))).toBeUndefined();
    const words = wordsOf(parsed(waitingBody('Longest ago', waters)));
    expect(words).toContain('Last year');
    expect(words).not.toMatch(/months? ago|is the oldest/);
    expect(agoInWords('2022', '2026-11-30')).toBe('4 calendar years ago');
  });

  test('is said by its own name, and is all that is compared', () => {
    const [year = '', all = []] = [...inspectedAgain(waters)][0] ?? [];
    const [first] = all;
    expect(first && changeInWords(first.comparison)).toBe('Water quality: Excellent both times.');
    const props = { title: 'Who changed', year, all: inspectedAgain(waters), those: all };
    const page = changedBody({ ...props, part: 1, parts: 1, settings: waters.settings });
    expect(wordsOf(parsed(page))).not.toContain('Can’t be compared');
  });
});
