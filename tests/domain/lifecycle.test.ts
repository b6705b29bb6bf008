import { describe, expect, test } from 'vitest';
import { compareFile } from '../../src/formats/compare.ts';
import { figuresOf, areaSeriesOn, today } from '../../src/domain/figures.ts';
import { chartPaths } from '../../src/domain/paths.ts';
import { chartOf } from '../../src/html/parts/chart-of.ts';
import { howOthersDid } from '../../src/html/parts/how-others-did.ts';
import { othersOf } from '../../src/domain/whole.ts';
import { stageOn, whileThere } from '../../src/domain/lifecycle.ts';
import type { Site } from '../../src/domain/site.ts';
import { lifeNotes } from '../../src/wording/lifecycle.ts';
import { councilOf, problemsWith, siteOf, worldWith, type Edits } from '../world.ts';

const life = { shadowFrom: '2026-05-07', started: '2027-04-01', ended: '2040-03-31' };

test.each([
  ['2026-05-06', 'announced'],
  ['2026-05-07', 'shadow'],
  ['2027-03-31', 'shadow'],
  ['2027-04-01', 'serving'],
  ['2040-03-31', 'serving'],
  ['2040-04-01', 'ended'],
])('on %s a council of that life is %s', (day, stage) => {
  expect(stageOn(life, day)).toBe(stage);
});

test('a council without days has always been at work', () => {
  expect(stageOn({}, '1990-01-01')).toBe('serving');
});

test('what would come after the last day is left out, and all of it once that day is past', () => {
  const dates = [{ from: '2027-03-01' }, { from: '2027-05-01' }, {}];
  expect(whileThere(dates, { ended: '2027-03-31' }, '2026-06-30')).toEqual([dates[0], dates[2]]);
  expect(whileThere(dates, { ended: '2026-03-31' }, '2026-06-30')).toEqual([]);
  expect(whileThere(dates, {}, '2026-06-30')).toEqual(dates);
});

/** Bradford ends; East Brook and West Brook follow. */
function change(ended: string, started: string): Edits {
  const next = (name: string): string =>
    `---\nname: ${name} Brook\nofficialName: ${name} Brook Council\ntype: council\nregion: yorkshire-and-the-humber\nstarted: ${started}\npredecessors:\n  - bradford\n---\n`;
  return {
    'authorities/bradford.md': (text) =>
      text.replace('---\n', `---\nended: ${ended}\nsuccessors: [east-brook, west-brook]\n`),
    'authorities/east-brook.md': next('East'),
    'authorities/west-brook.md': next('West'),
  };
}

const said = (site: Site, slug: string): string[] => {
  const council = councilOf(site, slug);
  return lifeNotes(council, site, council.inspections.length > 0).map(({ sentence }) => sentence);
};

describe('a council that is to end', () => {
  const site = () => siteOf(worldWith(change('2027-03-31', '2027-04-01')));

  test('says so, and leads to those that follow', () => {
    const [note] = lifeNotes(councilOf(site(), 'bradford'), site(), true);
    expect(note?.sentence).toBe(
      'Bradford is due to end on 31 March 2027. Its results will stay on this page.',
    );
    expect(note?.councils.map(({ slug }) => slug)).toEqual(['east-brook', 'west-brook']);
  });

  test('is counted, and those to come are not', () => {
    const slugs = compareFile(site()).councils.map(({ id }) => id);
    expect(slugs).toEqual(['bath-and-north-east-somerset', 'bradford', 'brent']);
  });

  test('its successors have no result of their own, and lead to it', () => {
    expect(said(site(), 'east-brook')).toEqual([
      'East Brook is due to begin on 1 April 2027, in the place of Bradford. East Brook has no result of its own here yet.',
    ]);
  });
});

describe('a council that has ended', () => {
  const edits = change('2026-03-31', '2026-04-01');
  const site = () => siteOf(worldWith(edits));

  test('keeps its results, and leaves the counts and the lists', () => {
    expect(said(site(), 'bradford')).toEqual([
      'Bradford ended on 31 March 2026. What inspectors found there stays on this page.',
    ]);
    expect(councilOf(site(), 'bradford').inspections).toHaveLength(3);
    const [series] = areaSeriesOn(site().authorities, today(site()));
    if (!series) throw new Error('no series');
    const names = compareFile(site()).councils.map(({ id }) => id);
    expect(figuresOf(series, site().authorities, today(site())).councils).toBe(4);
    expect(names).toEqual(['bath-and-north-east-somerset', 'brent', 'east-brook', 'west-brook']);
  });

  test('is not told as one among the others, whom it is no part of', () => {
    const named = (slug: string) =>
      othersOf(councilOf(site(), slug), site()).region.rows.filter(({ own }) => own);
    expect(named('bradford')).toEqual([]);
    const shown = howOthersDid({
      authority: councilOf(site(), 'bradford'),
      others: othersOf(councilOf(site(), 'bradford'), site()),
      site: site(),
    });
    expect(String(shown)).not.toMatch(/with Bradford|Compare/);
  });

  test('takes no picture of a chart along that others show', () => {
    const charts = (world: Site) => new Set(chartPaths(world).map(({ params }) => params.chart));
    expect(charts(site())).toEqual(charts(siteOf(worldWith({}))));
    const paths = chartPaths(site()).filter(({ params }) => params.chart === 'years');
    expect(paths.length).toBe(chartPaths(site()).length / 2);
    for (const { props } of paths) expect(chartOf(props, site(), '')).toContain('<svg');
  });

  test('is no neighbour any more', () => {
    const world = siteOf(
      worldWith({
        ...edits,
        'authorities/brent.md': (text) => text.replace('---\n', '---\nneighbours: [bradford]\n'),
      }),
    );
    expect(othersOf(councilOf(world, 'brent'), world).neighbours.councils).toEqual([]);
  });

  test('is not inspected after its last day', () => {
    const [problem, ...more] = problemsWith(change('2025-03-31', '2025-04-01'));
    expect(problem).toMatchObject({
      code: 'after-the-end',
      file: 'inspections/bradford/2026-01-ilacs.md',
    });
    expect(problem?.message).toContain('Bradford ended on 31 March 2025.');
    expect(more).toEqual([]);
  });
});

test.each([
  ['gap-between-councils', change('2027-03-31', '2027-05-01')],
  [
    'one-sided-change',
    {
      ...change('2027-03-31', '2027-04-01'),
      'authorities/brent.md': (text: string) =>
        text.replace('---\n', '---\npredecessors: [bradford]\n'),
    },
  ],
])('two files that disagree are an error: %s', (code, edits) => {
  expect(problemsWith(edits).map((one) => one.code)).toContain(code);
});
