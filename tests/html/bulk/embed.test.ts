import { expect, test } from 'vitest';
import { councilFrame, inspectionFrame } from '../../../src/html/bulk/embed.ts';
import { elements, parsed, wordsIn } from '../parts/parsed.ts';
import { councilOf, inspectionOf } from '../../world.ts';
import { smallSite } from '../../formats/sites.ts';

const site = smallSite();
const brent = councilOf(site, 'brent');
const frames = [
  councilFrame(brent, site),
  inspectionFrame(inspectionOf(site, 'brent/2026-05-ilacs'), brent, site),
];

test('frames lie where those who embed them look', () => {
  expect(frames.map(({ path }) => path)).toEqual([
    '/embed/v1/councils/brent/',
    '/embed/v1/inspections/brent/2026-05-ilacs/',
  ]);
});

test('a frame names the page that says the same in full, and leads there', () => {
  for (const { canonical, main } of frames) {
    const links = elements(parsed(main), 'a').map(({ properties }) => properties);
    expect(links.map(({ href }) => href)).toContain(canonical);
    expect(links.every(({ target }) => target === '_top')).toBe(true);
  }
});

test('a frame has its title for a heading, and a grade or a reason for each area', () => {
  for (const { title, main } of frames) {
    expect(wordsIn(main, 'h1')).toEqual([title]);
    expect(wordsIn(main, 'td').every((words) => words.length > 3)).toBe(true);
  }
});
