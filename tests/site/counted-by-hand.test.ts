import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFacts } from '../../src/wording/data-facts.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { numberInWords } from '../../src/wording/words.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { baseWorld, siteOf, worldWith } from '../world.ts';

const root = join(import.meta.dirname, '../..');
const pages = [...globSync(join(root, 'content/pages/*.md')), join(root, 'README.md')];

const things = '(?:[a-z]+ )?(?:councils|inspections|visits|judgements|grades|reports)';
const small = 'two|three|four|five|six|seven|eight|nine';
/** A number of what content holds. Whole thousands are sizes of generated sites, in measurements. */
const inDigits = new RegExp(`(?<![\\d,])(?!\\d+,000\\b)\\d[\\d,]* ${things}\\b`);
const inWords = new RegExp(`\\b(?:${small}) ${things}\\b`);
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const day = new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}\\b`);

test.each(pages)('no number of councils, inspections or visits is typed by hand in %s', (path) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines.filter((line) => inDigits.test(line))).toEqual([]);
});

test.each(pages.slice(0, -1))('no day and no small number is typed by hand in %s', (path) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines.filter((line) => day.test(line) || inWords.test(line))).toEqual([]);
});

describe('the data page in numbers', () => {
  test('counts each list, from its first report to its newest, and up to which day it is in', () => {
    const { lists, sum } = dataFacts(siteOf(baseWorld));
    expect(lists).toContainEqual({
      name: 'Focused visit',
      count: '1',
      reports: '10 April 2024',
      upTo: '30 June 2026',
    });
    expect(lists.find(({ upTo }) => upTo === 'No new ones come')?.count).toBe('1');
    expect(sum).toMatch(
      /^Together these are 10 inspections and visits in three councils, with \d+ grades\.$/,
    );
  });

  test('says what is missing only where something is, one or many', () => {
    expect(dataFacts(siteOf(baseWorld)).missing).toEqual([
      'For one inspection or visit they have no address of the letter or report, so the page leads to the council’s page at the inspectors.',
      'For two councils no inspection is here about this: special educational needs and disabilities.',
    ]);
    const folder = worldWith({
      'inspections/brent/2024-03-focused-visit.md': (text) => text.replace(/\n\s+topic: .*/, ''),
    });
    expect(dataFacts(siteOf(folder)).missing).toContain(
      'For one visit they do not say what inspectors looked at.',
    );
  });

  test('says of the published content what the files say, counted another way', () => {
    const { lists, missing } = dataFacts(buildSite(readContent(join(root, 'content')).content));
    const files = globSync(join(root, 'content/inspections/*/*.md')).filter(
      (path) => !/\.\w+\.md$/.test(path),
    );
    for (const { name, count: ours } of lists) {
      const family = { 'Area SEND': 'area-send', 'Focused visit': 'focused-visit', ILACS: 'ilacs' }[
        name
      ];
      if (family)
        expect([name, ours]).toEqual([
          name,
          String(files.filter((path) => path.endsWith(`-${family}.md`)).length),
        ]);
    }
    const withoutDays = files.filter((path) =>
      /^onSiteNotKnown:/m.test(readFileSync(path, 'utf8')),
    );
    expect(missing.join(' ')).toContain(
      `For ${numberInWords(withoutDays.length)} visits the days on site are not known.`,
    );
  });
});
