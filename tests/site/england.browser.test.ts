import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOfAxe } from './search-in-browser.ts';
import { axe, onPage, openStage, type Stage } from './stage.ts';

const phone = { viewport: { width: 320, height: 640 } };
const area = '/england/help-and-protection/';
const map = '/england/map/help-and-protection/';
const three = '/compare/?c=brent&c=bradford&c=somerset';
const pages = [
  ...['/england/', area, map, '/england/changed/', '/england/waiting/'],
  ...['/councils/brent/', '/compare/', three],
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A page in a fresh tab, for the time of a task. */
function on<Result>(
  address: string,
  task: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  return onPage(stage, address, task, options);
}

describe.each(pages)('%s', (address) => {
  test('fits on a phone, with nothing for axe to find', async () => {
    const found = await on(
      address,
      async (page) => {
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        await page.evaluate(axe);
        return { beyond: scroll - client, violations: await page.evaluate(violationsOfAxe) };
      },
      { ...phone, bypassCSP: true },
    );
    expect(found).toEqual({ beyond: 0, violations: [] });
  });

  test('says the same without colours', async () => {
    const kept = await on(
      address,
      (page) =>
        page.$$eval('main svg text:not(.name, .on-card)', (letters) =>
          letters.every((letter) => {
            const { fill } = getComputedStyle(letter);
            return fill !== 'rgb(255, 255, 255)' && letter.textContent.trim() !== '';
          }),
        ),
      { forcedColors: 'active' },
    );
    expect(kept).toBe(true);
  });
});

describe('the map', () => {
  test('has a link with a name for every council, and the table has the same', async () => {
    const { hexes, rows } = await on(map, async (page) => ({
      hexes: await page.$$eval('.hex .name', (names) => names.map((one) => one.textContent.trim())),
      rows: await page.$$eval('#every-council tbody tr', (lines) =>
        lines.map((line) => {
          const [grade] = [...(line.lastElementChild?.childNodes ?? [])].slice(-1);
          const name = line.querySelector('a')?.textContent.trim();
          return `${name ?? ''}: ${grade?.textContent?.trim() ?? ''}`;
        }),
      ),
    }));
    expect(hexes).toHaveLength(153);
    expect(hexes.toSorted()).toEqual(rows.toSorted());
  });

  test('is reached by keyboard and shows the name of the council', async () => {
    const seen = await on(map, async (page) => {
      await page.getByRole('link', { name: 'Yorkshire and the Humber' }).focus();
      await page.keyboard.press('Tab');
      const name = page.locator('.hex:focus .name');
      const opacity = await name.evaluate((one) => getComputedStyle(one).opacity);
      const words = await name.textContent();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/councils/**');
      return { opacity, words: words?.trim(), address: new URL(page.url()).pathname };
    });
    expect(seen).toEqual({
      opacity: '1',
      words: 'Lincolnshire: Outstanding',
      address: '/councils/lincolnshire/',
    });
  });
});

test('a link to a region dims the others, and a phone has the map as a picture', async () => {
  const seen = await on(`${map}#on-map-london`, (page) =>
    page.evaluate(() => ({
      london: getComputedStyle(document.querySelector('#on-map-london') ?? document.body).opacity,
      other: getComputedStyle(document.querySelector('#on-map-south-west') ?? document.body)
        .opacity,
      names: [...document.querySelectorAll('.hexmap .label')].length,
    })),
  );
  expect(seen).toEqual({ london: '1', other: '0.2', names: 8 });
  const picture = await on(
    map,
    (page) =>
      page.locator('.hexmap .picture').evaluate(async (one: HTMLImageElement) => {
        one.loading = 'eager';
        await one.decode();
        return { isShown: one.offsetParent !== null, isDrawn: one.naturalWidth > 0 };
      }),
    phone,
  );
  expect(picture).toEqual({ isShown: true, isDrawn: true });
});

test('each chart has a file that says what it shows and where it is from', async () => {
  for (const chart of ['years', 'regions', 'map']) {
    const answer = await fetch(`${stage.origin}${area}${chart}.svg`);
    const svg = await answer.text();
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
    expect(svg).toMatch(/<title id="title">Help and protection in every council, /);
    const words = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/Source: reports of .*Open Government Licence v3\.0/);
  }
});

describe('the page that compares', () => {
  test('has what must improve side by side, and a title that names who is compared', async () => {
    const seen = await on(three, async (page) => {
      await page.getByRole('heading', { name: 'What must improve' }).waitFor();
      return {
        title: await page.title(),
        heads: await page.locator('.beside h3').allTextContents(),
        points: await page.locator('.beside ol li').count(),
        since: await page
          .locator('.comparison')
          .getByText(/^Better: .* in 20/)
          .count(),
      };
    });
    expect(seen.title).toMatch(/^Brent, Bradford and Somerset: Compare councils/);
    expect(seen.heads).toEqual(['Brent', 'Bradford', 'Somerset']);
    expect(seen.points).toBeGreaterThan(6);
    expect(seen.since).toBeGreaterThan(0);
  });

  test('keeps the choice in the address and says what changed', async () => {
    const seen = await on('/compare/', async (page) => {
      const status = page.locator('#compare-status');
      await page.selectOption('#compare-council', 'brent');
      await page.getByRole('button', { name: 'Add' }).press('Enter');
      await page.selectOption('#compare-council', 'bradford');
      await page.getByRole('button', { name: 'Add' }).press('Enter');
      const both = { search: new URL(page.url()).search, said: await status.textContent() };
      await page.getByRole('button', { name: 'Remove Brent' }).press('Enter');
      const focus = await page.evaluate(() => document.activeElement?.id);
      await page.goBack();
      const heads = await page.locator('.comparison thead a').allTextContents();
      return { both, focus, heads };
    });
    expect(seen).toEqual({
      both: { search: '?c=brent&c=bradford', said: 'Comparing Brent and Bradford.' },
      focus: 'compare-council',
      heads: ['Brent', 'Bradford'],
    });
  });

  test('shows why a council has no overall grade', async () => {
    const overall = await on(three, (page) =>
      page
        .getByRole('row', { name: /^Overall/ })
        .first()
        .textContent(),
    );
    expect(overall).toContain('Not part of this framework since 27 April 2026');
    expect(overall).toContain('Requires improvement to be good');
  });

  test('leads to each council’s page without a script', async () => {
    const seen = await on(
      three,
      async (page) => ({
        form: await page.locator('#compare').isVisible(),
        words: await page.locator('noscript p').isVisible(),
        links: await page.locator('main a[href^="/councils/"]').count(),
      }),
      { javaScriptEnabled: false },
    );
    expect(seen).toEqual({ form: false, words: true, links: 153 });
  });

  test('does not believe what an address says', async () => {
    const hostile = '/compare/?c=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&c=brent';
    const seen = await on(hostile, async (page) => ({
      images: await page.locator('main img').count(),
      heads: await page.locator('.comparison thead a').allTextContents(),
    }));
    expect(seen).toEqual({ images: 0, heads: ['Brent'] });
  });
});

test('the pages of England have no script', async () => {
  for (const address of pages.filter((one) => one.startsWith('/england/'))) {
    const scripts = await on(address, (page) =>
      page.locator('script:not([type="application/ld+json"])').count(),
    );
    expect([address, scripts]).toEqual([address, 0]);
  }
});
