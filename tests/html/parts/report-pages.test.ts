import { describe, expect, test } from 'vitest';
import { inspectionPage } from '../../../src/html/bulk/inspection.ts';
import { reportPages } from '../../../src/html/parts/report-pages.ts';
import type { Inspection, Renderers } from '../../../src/domain/site.ts';
import { councilOf, inspectionOf } from '../../world.ts';
import { themedSite } from '../../themed-world.ts';
import { elements, parsed, wordsOf } from './parsed.ts';

const report = { url: 'https://files.example/1', format: 'PDF', language: 'en' };

function linksOf(html: Parameters<typeof parsed>[0]) {
  return elements(parsed(html), 'a').map(({ properties }) => properties);
}

describe('the pages of the report that a sentence stands on', () => {
  test('are links into it, and each says alone that it leads to the report', () => {
    const html = reportPages({ report }, [3, 4, 9]);
    expect(wordsOf(parsed(html))).toBe('Report, page 3, page 4 and page 9');
    expect(linksOf(html)).toEqual([
      { href: 'https://files.example/1#page=3' },
      { href: 'https://files.example/1#page=4', ariaLabel: 'Report, page 4' },
      { href: 'https://files.example/1#page=9', ariaLabel: 'Report, page 9' },
    ]);
  });

  test('are plain words where the report’s address is not known', () => {
    const html = reportPages({ report: { format: 'PDF', language: 'en' } }, [3, 4]);
    expect(String(html)).toBe('Report, pages 3 and 4');
  });
});

describe('the page of an inspection', () => {
  const prose = { html: '<h2>What inspectors found</h2><p>Good work.</p>', words: 2 };
  const render: Renderers = { prose: () => prose, line: (text) => text };
  const newest = 'brent/2026-05-ilacs';
  const pageOf = (id: string, change: Partial<Inspection> = {}) => {
    const site = themedSite();
    const inspection = { ...inspectionOf(site, id), ...change };
    const council = councilOf(site, inspection.authority);
    return parsed(inspectionPage(inspection, council, site, render).main);
  };

  test('says the one thing to know before anything else', () => {
    const [answer] = elements(pageOf(newest), 'section');
    const sentences = answer ? elements(answer, 'p').map(wordsOf) : [];
    expect(sentences[0]).toBe('Some children waited too long to see a doctor.');
  });

  test('says below a point where the report says it, and what it is about', () => {
    const [item] = elements(pageOf(newest), 'li').filter(
      ({ properties }) => properties.id === 'improve-health-checks',
    );
    expect(item && wordsOf(item)).toBe(
      'Children in care must see a doctor soon after they come into care. Children in care. Report, page 3 and page 4. Themes: Health, Recording.',
    );
    const links = item ? elements(item, 'a').map(({ properties }) => properties.href) : [];
    expect(links).toEqual([
      'https://files.ofsted.gov.uk/v1/file/50304386#page=3',
      'https://files.ofsted.gov.uk/v1/file/50304386#page=4',
      '/england/themes/health/',
      '/england/themes/recording/',
    ]);
  });

  test('lets a reader check the summary, and says how it was made', () => {
    const words = wordsOf(pageOf(newest));
    expect(words).toContain('What inspectors found: Report, page 1, page 2 and page 5');
    expect(words).toContain(
      'Software wrote this. It was compared with the report on 21 June 2026.',
    );
  });

  test('says nothing of a comparison that nobody noted', () => {
    const words = wordsOf(pageOf(newest, { summary: { written: '2026-06-20' } }));
    expect(words).toContain('Software wrote this.');
    expect(words).not.toContain('It was compared');
  });

  test('has no empty part where nobody named pages', () => {
    expect(wordsOf(pageOf('brent/2023-02-ilacs'))).not.toContain('Check this summary');
  });
});
