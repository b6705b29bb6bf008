import { describe, expect, test } from 'vitest';
import { costTable, likenessTable, servingTable } from './report.ts';

const pages = {
  name: 'pages',
  cold: { cpu: 6, wall: 5.04, peak: 480.4 },
  everyday: { cpu: 1, wall: 0.9, peak: 300 },
};
const check = { name: 'check', cold: { cpu: 12.34, wall: 12, peak: 1_234 } };
const hugo = {
  name: 'Hugo',
  cold: { cpu: 24, wall: 15, peak: 1_920 },
  everyday: { cpu: 23, wall: 14, peak: 1_900 },
};

describe('the bench prints a table for a README', () => {
  test('with a row for each command', () => {
    expect(costTable(10_000, [pages, check], [])).toBe(`\
| 10,000 inspections | CPU s | wall s | peak MiB | one file changed: CPU s | wall s |
| --- | ---: | ---: | ---: | ---: | ---: |
| pages | 6.0 | 5.0 | 480 | 1.0 | 0.9 |
| check | 12.3 | 12.0 | 1,234 |  |  |`);
  });

  test('that sets our pages, and nothing else of ours, against other generators', () => {
    const rows = costTable(10_000, [pages, check], [hugo]).split('\n');
    expect(rows[0]).toContain('| our pages to it: CPU | memory |');
    expect(rows[2]).toBe('| pages | 6.0 | 5.0 | 480 | 1.0 | 0.9 |  |  |');
    expect(rows[4]).toBe('| Hugo | 24.0 | 15.0 | 1,920 | 23.0 | 14.0 | 0.25 | 0.25 |');
  });

  test('and one that shows how alike the pages are', () => {
    const sites = [{ name: 'Hugo', pages: 10_155, words: 1_110, bytes: 19_083, same: 1 }];
    expect(likenessTable(sites).split('\n').at(-1)).toBe('| Hugo | 10,155 | 1,110 | 19.1 | 100% |');
  });

  test('and one of how quickly a server sends pages', () => {
    const found = [{ way: 'gzip from the build', served: { pages: 23_203.1, bytes: 5_053.6 } }];
    expect(servingTable(found).split('\n').at(-1)).toBe('| gzip from the build | 23,203 | 5.1 |');
  });
});
