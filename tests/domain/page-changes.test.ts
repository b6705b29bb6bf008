import { expect, test } from 'vitest';
import { councilChanged, inspectionChanged } from '../../src/domain/page-changes.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import type { Site } from '../../src/domain/site.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { councilSideWorld } from '../council-side.ts';
import { councilOf, inspectionOf } from '../world.ts';

/** When pages last changed. */

function site(): Site {
  return buildSite(readContent(councilSideWorld()).content);
}

test('the page of an inspection changed when its authors last said so', () => {
  const id = 'bath-and-north-east-somerset/2025-06-ilacs';
  expect(inspectionChanged(inspectionOf(site(), id))).toBe('2026-01-15');
});

test('news of the council’s side changes the page of the inspection too', () => {
  const inspection = inspectionOf(site(), 'bath-and-north-east-somerset/2025-06-ilacs');
  expect(inspectionChanged({ ...inspection, changes: [] })).toBe('2025-11-25');
});

test('a page of which nothing is noted changed when its report came out', () => {
  const inspection = inspectionOf(site(), 'brent/2026-05-ilacs');
  expect(inspectionChanged(inspection)).toBe(inspection.published);
});

test('a council’s page changed with its newest report, or later', () => {
  const bradford = councilOf(site(), 'bradford');
  expect(councilChanged(bradford)).toBe('2026-06-20');
  expect(councilChanged({ ...bradford, changes: [] })).toBe(bradford.inspections[0]?.published);
});

test('a council without a report and without a change has no such day', () => {
  expect(councilChanged({ changes: [], inspections: [] })).toBeUndefined();
});
