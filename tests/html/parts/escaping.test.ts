import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Site } from '../../../src/domain/site.ts';
import { inspectionFrame, councilFrame } from '../../../src/html/bulk/embed.ts';
import { inspectionPage } from '../../../src/html/bulk/inspection.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import type { SafeHtml } from '../../../src/html/parts/html.ts';
import { councilSideWorld } from '../../council-side.ts';
import { render } from '../../hostile/pages.ts';
import { anyWords, dangers, siteThatSays } from '../../hostile/words.ts';
import { elements, parsed, skeleton, wordsOf } from './parsed.ts';

function partsOf(site: Site): SafeHtml[] {
  return site.authorities.flatMap((authority) => [
    councilFrame(authority, site).main,
    ...authority.inspections.flatMap((inspection) => {
      const { head, main } = inspectionPage(inspection, authority, site, render);
      return [head, main, inspectionFrame(inspection, authority, site).main];
    }),
  ]);
}

test('whatever stands in names, titles and lines, a page has the same elements and attributes', () => {
  const content = JSON.stringify(readContent(councilSideWorld()).content);
  const tame = partsOf(siteThatSays(content, 'words')).map(skeleton);
  expect(tame.flat().length).toBeGreaterThan(500);
  fc.assert(
    fc.property(anyWords(dangers), (words) => {
      expect(partsOf(siteThatSays(content, words)).map(skeleton)).toEqual(tame);
    }),
    { numRuns: 15 },
  );
});

test('what an author wrote is read as it was written, in the page, its head and its linked data', () => {
  const words = dangers.join(' ');
  const content = JSON.stringify(readContent(councilSideWorld()).content);
  const site = siteThatSays(content, words);
  const [authority] = site.authorities;
  const [inspection] = authority?.inspections ?? [];
  if (!authority || !inspection) throw new Error('the world is empty');
  const { head, main } = inspectionPage(inspection, authority, site, render);
  expect(wordsOf(parsed(main))).toContain(words.replaceAll(/\s+/g, ' '));
  const council = elements(parsed(head), 'meta')[0];
  expect(council?.properties.content).toBe(words);
  const [data] = elements(parsed(head), 'script').map(wordsOf);
  expect(JSON.parse(data ?? '')).toMatchObject({ about: { name: words } });
});
