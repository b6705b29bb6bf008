import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatted, speedPage, type Record } from './record.ts';

const cost = { cpu: 12.34, wall: 10, peak: 1_234.5 };
const line = { name: 'pages', cold: cost, everyday: { ...cost, cpu: 1.25 } };
const run = { day: '2026-11-30', node: 'v26', processor: '2 × A', inspections: 10_000, runs: 5 };

test('the page shows each thing that was measured over time, the newest run first', () => {
  const text = speedPage([
    { ...run, lines: [line] },
    { ...run, day: '2026-12-01', lines: [line] },
  ]);
  expect(text).toContain('## Pages');
  expect(text).toContain(
    '| 2026-12-01 | 10,000 | 5 | 12.3 | 10.0 | 1,235 | 1.3 | Node v26, 2 × A |',
  );
  expect(text.indexOf('2026-12-01')).toBeLessThan(text.indexOf('2026-11-30'));
});

test.runIf(existsSync('docs/speed.json'))('the page says what the record says', async () => {
  const all = JSON.parse(readFileSync('docs/speed.json', 'utf8')) as Record[];
  expect(readFileSync('docs/speed.md', 'utf8')).toBe(
    await formatted('docs/speed.md', speedPage(all)),
  );
});
