import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, openStage, type Stage } from './stage.ts';

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

describe.each(pages)('%s', (address) => {
  test('says the same without colours', async () => {
    const kept = await onPage(
      stage,
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

test('the marks of a timeline stand out from the ground where colours are forced on a dark screen', async () => {
  const { marks, ground } = await onPage(
    stage,
    '/councils/brent/',
    async (page) => ({
      marks: await page.$$eval('.timeline .dot', (dots) =>
        dots.map((dot) => getComputedStyle(dot).fill),
      ),
      ground: await page.$eval('body', (body) => getComputedStyle(body).backgroundColor),
    }),
    { forcedColors: 'active', colorScheme: 'dark' },
  );
  expect(marks.length).toBeGreaterThan(2);
  expect(marks).not.toContain(ground);
});

test.each([...pages, '/councils/'])(
  '%s is not pushed sideways by letters of twice the size',
  async (address) => {
    // A phone of 390 px with letters of twice the size lays a page out as one of 195 px does.
    const beyond = await onPage(
      stage,
      address,
      (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      { viewport: { width: 195, height: 422 } },
    );
    expect(beyond).toBeLessThanOrEqual(0);
  },
);

describe('the map', () => {
  test('has a link with a name for every council, and the table has the same', async () => {
    const { hexes, rows } = await onPage(stage, map, async (page) => ({
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
    const seen = await onPage(stage, map, async (page) => {
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
  const seen = await onPage(stage, `${map}#on-map-london`, (page) =>
    page.evaluate(() => ({
      london: getComputedStyle(document.querySelector('#on-map-london') ?? document.body).opacity,
      other: getComputedStyle(document.querySelector('#on-map-south-west') ?? document.body)
        .opacity,
      names: [...document.querySelectorAll('.hexmap .label')].length,
    })),
  );
  expect(seen).toEqual({ london: '1', other: '0.2', names: 8 });
  const picture = await onPage(
    stage,
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
    expect(words).toMatch(/Source: reports of Ofsted, published .*Open Government Licence v3\.0/);
  }
});

test('the pages of England have no script', async () => {
  for (const address of pages.filter((one) => one.startsWith('/england/'))) {
    const scripts = await onPage(stage, address, (page) =>
      page.locator('script:not([type="application/ld+json"])').count(),
    );
    expect([address, scripts]).toEqual([address, 0]);
  }
});
