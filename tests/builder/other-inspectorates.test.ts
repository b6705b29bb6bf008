import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditFolder } from '../../src/audit/folder.ts';
import { brokenSentences } from '../broken-sentences.ts';
import { resultAbsent } from '../../src/domain/absent.ts';
import { sampleFolder, sampleSite, sampleSites } from '../sample-sites.ts';
import { baseWorld } from '../world.ts';
import { build } from './projects.ts';

const place = mkdtempSync(join(tmpdir(), 'other-inspectorates-'));

afterAll(() => {
  rmSync(place, { recursive: true });
});

/** The words that people read on a page, without those of machines: scripts, HTML to paste, addresses. */
function textOf(dist: string, page: string): string {
  const html = readFileSync(join(dist, page), 'utf8');
  const shown = html.replaceAll(/<(script|style|textarea)[^]*?<\/\1>|<[^>]+>/g, ' ');
  return shown.replaceAll(/https?:\S+/g, ' ').replaceAll(/\s+/g, ' ');
}

function pagesOf(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist });
}

/** Pages on which nothing differs from one inspectorate to another are looked at elsewhere. */
const alikeEverywhere = /\/(?:404|about|accessibility|compare|embed|glossary|regions|search|cy)\b/;

/** Words of the first site, which no other may show unless it is about the same. */
const strangers = [
  { words: /children’s services|social work|care leavers/i, unless: 'never' },
  { words: /\bOfsted\b/, unless: 'report-cards' },
  { words: /Care Quality Commission|CQC/, unless: 'cqc' },
  { words: /\bEngland\b/, unless: 'cqc youth-justice' },
  { words: /mySociety|Open Government Licence/, unless: 'never' },
];

describe.each(sampleSites)('a site about %s', (name) => {
  const dist = join(place, name);
  beforeAll(() => build('.', sampleFolder(name), dist));

  test('says nothing of another inspectorate, country or subject', () => {
    const wrong = pagesOf(dist).flatMap((page) =>
      strangers
        .filter(({ words, unless }) => !unless.includes(name) && words.test(textOf(dist, page)))
        .map(({ words }) => `${page}: ${String(words)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has no sentence that was put together wrongly', () => {
    for (const page of pagesOf(dist)) {
      expect(brokenSentences(readFileSync(join(dist, page), 'utf8')), page).toEqual([]);
    }
  });

  test('has pages of each kind in which an audit finds no fault', async () => {
    const { faults, failures, pages } = await auditFolder(dist, {
      content: sampleFolder(name),
      records: join(place, `records-${name}`),
      sample: true,
      only: (page) => !alikeEverywhere.test(page),
    });
    expect(pages).toBeGreaterThan(4);
    expect(faults).toEqual([]);
    expect(failures).toEqual([]);
  });

  test('has news, all together, feeds and search, and compares where there are grades', () => {
    const hasGrades = name !== 'care-homes';
    expect(textOf(dist, 'index.html')).toContain('New results');
    expect(globSync('compare/{index.html,data.json}', { cwd: dist })).toHaveLength(
      hasGrades ? 2 : 0,
    );
    expect(readFileSync(join(dist, 'feeds/all.xml'), 'utf8')).toContain('<entry>');
    const search = readFileSync(join(dist, 'search/index.html'), 'utf8');
    expect(search.includes('name="grade"')).toBe(hasGrades);
  });

  test('says of nobody who has a result that there is none', () => {
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    for (const authority of sampleSite(name).authorities) {
      const { slug, inspections } = authority;
      if (inspections.length === 0) continue;
      expect(read(`embed/v1/councils/${slug}/index.html`)).not.toContain(resultAbsent(authority));
      expect(read(`api/v1/authorities/${slug}.json`)).not.toContain(resultAbsent(authority));
    }
  });
});

describe('a site of an inspectorate that gives no grades', () => {
  const dist = join(place, 'care-homes');

  test('opens a page with what was found last, and leaves out what is not there', () => {
    const page = textOf(dist, 'homes/elm-lodge/index.html');
    expect(page).toContain('Result, March 2026 Inspectors looked at how people are cared for.');
    expect(page).toContain('Keep fire doors shut.');
    expect(page).not.toMatch(/Visits without grades|Between two inspections|Compare/);
    const whole = textOf(dist, 'northern-ireland/index.html');
    expect(whole).toContain('Inspectors give no grades here, so there is nothing to count.');
    expect(whole).not.toMatch(/latest grades|What was judged/);
  });

  test('does not say twice what is inspected where bodies are called the same', () => {
    const twice = /care homes for care homes|for care homes (?:at|in)|: care homes/;
    expect(pagesOf(dist).filter((page) => twice.test(textOf(dist, page)))).toEqual([]);
  });
});

test('what is inspected is called as the settings call it', () => {
  const dist = join(place, 'food-hygiene');
  expect(textOf(dist, 'town/index.html')).toContain('These are the latest grades of 3 kitchens');
  expect(textOf(dist, 'index.html')).toContain('All kitchens in one table');
  const pages = pagesOf(dist).map((page) => textOf(dist, page).replaceAll(/the council/g, ''));
  expect(pages.filter((text) => /\bcouncils?\b/i.test(text))).toEqual([]);
});

describe('a second subject', () => {
  const world = join(place, 'two-subjects');
  const dist = join(place, 'two-subjects-site');
  beforeAll(async () => {
    cpSync(baseWorld, world, { recursive: true });
    cpSync(join(sampleFolder('cqc'), 'frameworks'), join(world, 'frameworks'), { recursive: true });
    cpSync(join(sampleFolder('cqc'), 'inspections/brent'), join(world, 'inspections/brent'), {
      recursive: true,
    });
    const settings = readFileSync(join(world, 'site.yaml'), 'utf8');
    writeFileSync(
      join(world, 'site.yaml'),
      settings
        .replace(/^subjects:\n((?: {2}.*\n)+)/m, (_all, list: string) => {
          return `subjects:\n${list}  - id: adult-social-care\n    name: Adult social care\n    about: Councils help adults who need care.\n`;
        })
        .replace('resultsUpTo:\n', 'resultsUpTo:\n  - { family: cqc, day: 2026-06-30 }\n'),
    );
    await build('.', world, dist);
  });

  test('has its news on the home page, and a part of the page of each council', () => {
    expect(textOf(dist, 'index.html')).toContain('New results: adult social care');
    const page = textOf(dist, 'councils/brent/index.html');
    expect(page).toMatch(/Adult social care[^]*August 2024/);
    expect(page.match(/more than the council/g) ?? []).toHaveLength(1);
  });

  test('has a page of all together, one for each area, and a comparison', () => {
    expect(textOf(dist, 'england/adult-social-care/index.html')).toContain(
      'England: all councils together, adult social care',
    );
    expect(textOf(dist, 'england/adult-social-care/safeguarding/index.html')).toContain(
      'Of 3 councils, 1 was judged Good.',
    );
    expect(textOf(dist, 'compare/adult-social-care/index.html')).toContain(
      'Compare councils: adult social care',
    );
    const data = readFileSync(join(dist, 'compare/adult-social-care/data.json'), 'utf8');
    expect(data).toContain('Safeguarding');
  });

  test('with outcomes in words is counted as well', () => {
    expect(textOf(dist, 'england/area-send/outcome/index.html')).toContain('Of 3 councils, 1 was');
  });
});
