import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOfAxe } from './search-in-browser.ts';
import { axe, onPage, openStage, type Stage } from './stage.ts';

/** One page of each kind of the real site. */
const kinds = {
  'the home page': '/',
  'all councils': '/councils/',
  England: '/england/',
  'an area in England': '/england/help-and-protection/',
  'the map': '/england/map/',
  'the map of an area': '/england/map/help-and-protection/',
  'who changed': '/england/changed/',
  'who was inspected longest ago': '/england/waiting/',
  'a region': '/councils/regions/south-west/',
  'a council': '/councils/bath-and-north-east-somerset/',
  'a council without an overall grade': '/councils/somerset/',
  'an inspection with a summary': '/councils/bradford/2026-01-ilacs/',
  'an inspection without a summary': '/councils/barnet/2017-05-sif/',
  'the first inspection without an overall grade': '/councils/brent/2026-05-ilacs/',
  'an inspection with areas that were not judged': '/councils/isles-of-scilly/2016-04-sif/',
  'a visit without grades': '/councils/darlington/2023-11-focused-visit/',
  'an inspection of another subject': '/councils/slough/2025-07-area-send/',
  'the search page': '/search/',
  'the glossary': '/glossary/',
  'what grades mean': '/frameworks/',
  'a page of prose with a table': '/data/',
  'the accessibility statement': '/accessibility/',
  'a page that is not there': '/no-such-page/',
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(Object.entries(kinds))('%s', (_kind, address) => {
  test('axe finds nothing on a phone, it fits at 320 and 1280 px, and it says the same with JavaScript off', async () => {
    const look = async (page: Page) => ({ ...(await lookedAt(page)), words: await wordsOf(page) });
    const found = await onPage(stage, address, atBothWidths(look), { bypassCSP: true });
    for (const { words: _, ...faults } of found)
      expect(faults).toEqual({ beyond: 0, violations: [], offEdge: [], parted: [] });
    const asked: string[] = [];
    const noScript = { javaScriptEnabled: false };
    const still = async (page: Page) => ({
      words: await wordsOf(page),
      unusable: await page.locator('[hidden]:visible').count(),
    });
    const withoutScripts = await onPage(stage, address, atBothWidths(still), noScript, asked);
    expect(withoutScripts).toEqual(found.map(({ words }) => ({ words, unusable: 0 })));
    expect(asked.filter((url) => !url.startsWith(stage.origin))).toEqual([]);
  });
});

/** Does something with a page as a phone shows it, and then as a desktop does. */
function atBothWidths<Result>(task: (page: Page) => Promise<Result>) {
  return async (page: Page): Promise<Result[]> => {
    const results: Result[] = [];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      results.push(await task(page));
    }
    return results;
  };
}

test('a council’s page is at most five screens of a phone', async () => {
  const viewport = { width: 390, height: 844 };
  const height = await onPage(
    stage,
    '/councils/bath-and-north-east-somerset/',
    (page) => page.evaluate(() => document.documentElement.scrollHeight),
    { viewport },
  );
  expect(height / viewport.height).toBeLessThanOrEqual(5);
});

test('the table of all councils is sorted, narrowed, and kept in the address', async () => {
  const seen = await onPage(stage, '/councils/?region=London', async (page) => {
    const rows = page.locator('#councils tbody tr:visible');
    await page.getByRole('button', { name: 'Inspected' }).click();
    const first = await rows.first().locator('a').textContent();
    await page.getByLabel('Name of a council').fill('brent');
    return {
      ...{ first, names: await rows.locator('a').allTextContents() },
      search: new URL(page.url()).search,
      sorted: await page.locator('th[aria-sort="ascending"]').textContent(),
    };
  });
  expect(seen.first).not.toBe('Barking and Dagenham');
  expect(seen.names).toEqual(['Brent']);
  expect(seen.search).toContain('region=London');
  expect(seen.sorted).toBe('Inspected');
});

test('a council’s link is copied by a button, and can be selected without a script', async () => {
  const address = '/councils/bath-and-north-east-somerset/';
  const permissions = ['clipboard-read', 'clipboard-write'];
  const copied = await onPage(
    stage,
    address,
    async (page) => {
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByText('Copied.').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    { permissions },
  );
  expect(copied).toMatch(/^https:.*\/councils\/bath-and-north-east-somerset\/$/);
  const field = await onPage(
    stage,
    address,
    async (page) => ({
      buttons: await page.getByRole('button', { name: 'Copy link' }).count(),
      value: await page.locator('#page-address').inputValue(),
    }),
    { javaScriptEnabled: false },
  );
  expect(field).toEqual({ buttons: 0, value: copied });
});

function wordsOf(page: Page): Promise<string[]> {
  return page.locator('main h1, main h2, main table').allInnerTexts();
}

/** What a page gets wrong: for axe, at its edges, and where text does not start at the start edge. */
async function lookedAt(page: Page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const violations = page.viewportSize()?.width === 320 ? await violationsOn(page) : [];
  const [offEdge, parted] = [
    await page.evaluate(textOffTheStartEdge),
    await page.evaluate(partedWords),
  ];
  return { beyond, violations, offEdge, parted };
}

/** The audit of one page of each kind has axe look at the desktop’s too. */
async function violationsOn(page: Page) {
  await page.evaluate(axe);
  return page.evaluate(violationsOfAxe);
}

/**
 * Runs in the browser: months, numbers and other words of tables and lists of terms that go on in the
 * next line. Names beside five columns of grades may, since no name would fit otherwise.
 */
function partedWords(): string[] {
  const parts = [...document.querySelectorAll('td, table:not(.marks-only) th, dt')];
  const texts = parts.flatMap((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
  return texts
    .flatMap((text) =>
      Array.from((text.nodeValue ?? '').matchAll(/[\p{L}\d]+/gu), ({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1 ? word : '';
      }),
    )
    .filter((word) => word !== '');
}

/** Runs in the browser: elements with text of their own that is centred, justified or at the end. */
function textOffTheStartEdge(): string[] {
  const hasText = (element: Element) =>
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  return [...document.body.querySelectorAll('*')]
    .filter((element) => !element.closest('svg') && hasText(element))
    .filter((element) => {
      const { textAlign, textAlignLast } = getComputedStyle(element);
      return !['start', 'left'].includes(textAlign) || !['auto', 'start'].includes(textAlignLast);
    })
    .map((element) => element.outerHTML.slice(0, 80));
}
