import { expect, test } from 'vitest';
import { resultsOf } from '../../src/domain/council.ts';
import { latestBy, today } from '../../src/domain/figures.ts';
import { inspectionRecord } from '../../src/formats/api/inspection.ts';
import { inspectionsTable } from '../../src/formats/csv/inspections.ts';
import { judgementRows } from '../../src/formats/csv/judgements.ts';
import { inspectionBlock } from '../../src/formats/embed/block.ts';
import { feedsOf } from '../../src/formats/feeds/feed.ts';
import { reportState } from '../../src/html/parts/report-state.ts';
import { councilOf, inspectionOf, siteOf, worldWith } from '../world.ts';

const id = 'brent/2026-05-ilacs';

function siteWith(is: 'withdrawn' | 'corrected') {
  const state = `reportState:\n  is: ${is}\n  on: 2026-06-25\n  reason: A date was wrong.\n  url: https://www.example.org/notice\n`;
  return siteOf(
    worldWith({
      [`inspections/${id}.md`]: (text) => text.replace('outcome:\n', `${state}outcome:\n`),
    }),
  );
}

const withdrawn =
  'Ofsted withdrew this report on 25 June 2026. A date was wrong. What it says does not count any more.';

test('the page of a withdrawn report stays and says so, with the reason and a link', () => {
  const page = String(reportState({ inspection: inspectionOf(siteWith('withdrawn'), id) }));
  expect(page).toContain(withdrawn);
  expect(page).toContain('href="https://www.example.org/notice"');
});

test('the grades of a withdrawn report leave the counts, and the one before counts', () => {
  const site = siteWith('withdrawn');
  const brent = councilOf(site, 'brent');
  expect(latestBy(brent, today(site))?.id).toBe('brent/2023-02-ilacs');
  const results = resultsOf(brent, today(site).subject);
  expect(results.latest?.id).toBe('brent/2023-02-ilacs');
  expect(results.withdrawn.map((one) => one.id)).toEqual([id]);
  const inspection = inspectionOf(site, id);
  const cells = inspectionsTable(site).columns.filter(({ name }) => name.startsWith('grade_'));
  const said = cells.map(({ value }) => value({ inspection, authority: brent }));
  expect(new Set(said)).toEqual(new Set(['report withdrawn']));
  expect(judgementRows({ inspection, authority: brent })).toEqual([]);
});

test('feeds, the API and embeds tell that it was withdrawn', () => {
  const site = siteWith('withdrawn');
  const inspection = inspectionOf(site, id);
  const brent = councilOf(site, 'brent');
  const record = inspectionRecord(inspection, brent, site);
  expect(record.reportState).toMatchObject({ is: 'withdrawn', on: '2026-06-25' });
  expect(record.inWords).toContain(withdrawn);
  const feed = feedsOf(site).find(({ path }) => path.endsWith('/councils/brent'));
  expect(JSON.stringify(feed?.entries[0])).toContain(withdrawn);
  const block = inspectionBlock(inspection, brent, site);
  expect(block.sentences).toContain(withdrawn);
  expect(block.table).toBeUndefined();
});

test('the grades of a corrected report count, and it is told that it was corrected', () => {
  const site = siteWith('corrected');
  expect(latestBy(councilOf(site, 'brent'), today(site))?.id).toBe(id);
  const record = inspectionRecord(inspectionOf(site, id), councilOf(site, 'brent'), site);
  expect(record.inWords).toContain(
    'Ofsted corrected this report on 25 June 2026. A date was wrong.',
  );
});
