import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/domain/site.ts';
import { inspectionPage } from '../../../src/html/bulk/inspection.ts';
import type { Renderers } from '../../../src/domain/site.ts';
import { elements, parsed, wordsIn, wordsOf } from '../parts/parsed.ts';
import { councilOf, inspectionOf } from '../../world.ts';
import { realSite, smallSite } from '../../formats/sites.ts';

const render: Renderers = {
  prose: () => ({ html: '<h2>What inspectors found</h2><p>Good work.</p>', words: 2 }),
  line: (text) => text,
};

function pageOf(id: string, site: Site = smallSite(), renderers: Renderers = render) {
  const inspection = inspectionOf(site, id);
  return inspectionPage(inspection, councilOf(site, inspection.authority), site, renderers);
}

describe('the page of an inspection', () => {
  test('says in its frame what it is, where it lies and from which file it comes', () => {
    const { path, frame } = pageOf('brent/2026-05-ilacs');
    expect(path).toBe('/councils/brent/2026-05-ilacs/');
    expect(frame.title).toBe('Brent: inspection of children’s services, May 2026');
    expect(frame.description).toMatch(/^Brent\. Ofsted judged /);
    expect(frame.trail.map(({ words }) => words)).toEqual(['Councils', 'Brent']);
    expect(frame.source).toBe('inspections/brent/2026-05-ilacs.md');
  });

  test('has one first heading, the one that its frame names', () => {
    const { frame, main } = pageOf('brent/2026-05-ilacs');
    expect(wordsIn(main, 'h1')).toEqual([frame.title]);
  });

  test('has nothing in its head but facts: search, other forms, and data that runs nothing', () => {
    const head = elements(parsed(pageOf('brent/2026-05-ilacs').head));
    expect(new Set(head.map(({ tagName }) => tagName))).toEqual(
      new Set(['meta', 'link', 'script']),
    );
    const scripts = head.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map(({ properties }) => properties.type)).toEqual(['application/ld+json']);
  });

  test('says that there is no summary where nobody wrote one', () => {
    const silent: Renderers = { ...render, prose: () => ({ html: '', words: 0 }) };
    const { main } = pageOf('brent/2024-03-focused-visit', smallSite(), silent);
    expect(wordsOf(parsed(main))).toContain(
      'We have not written a summary of this visit yet. We have not added a link to the report.',
    );
  });

  test('leaves no gap in a sentence and no id twice, for every real inspection', () => {
    const site = realSite();
    for (const authority of site.authorities) {
      for (const inspection of authority.inspections) {
        const main = String(inspectionPage(inspection, authority, site, render).main);
        expect(main).not.toMatch(/undefined|NaN|\[object|>\s*(?:false|null)\b/);
        const ids = Array.from(main.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    }
  });
});
