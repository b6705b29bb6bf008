import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  drawn,
  elementCode,
  fits,
  frameCode,
  hostileStyle,
  looks,
  open,
  openOffline,
  pageWith,
  scriptCode,
  violations,
  words,
} from './embed-hosts.ts';
import { openStage, type Stage } from './embed-stage.ts';

const bordersCounted = '* { box-sizing: border-box } iframe { padding: 3px }';
const narrow = { viewport: { width: 240, height: 600 } };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  ['script', () => scriptCode(stage)],
  ['element', () => elementCode(stage)],
])('the %s', (_form, code) => {
  test('shows every area with its grade or its reason, in the place of the link', async () => {
    const page = await open(stage, { html: pageWith(code()) });
    await drawn(page);
    const text = await page.locator('#embeds').innerText();
    for (const word of words) expect(text).toContain(word);
    expect(await page.getByText('The whole result', { exact: true }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('is not broken by hostile style, and breaks nothing', async () => {
    const html = pageWith(code(), hostileStyle, 'lang="ar" dir="rtl"');
    const plain = await open(stage, { html: pageWith('', hostileStyle, 'lang="ar" dir="rtl"') });
    const page = await open(stage, { html });
    await drawn(page);
    expect(await looks(page, '#embeds section', ['direction', 'color', 'display'])).toEqual({
      direction: 'ltr',
      color: 'rgb(27, 34, 38)',
      display: 'block',
    });
    const cell = await looks(page, '#embeds td', ['display', 'text-transform', 'text-align']);
    expect(cell).toEqual({
      display: 'table-cell',
      'text-transform': 'none',
      'text-align': 'start',
    });
    const own = ['color', 'direction', 'display', 'font-size', 'text-align'];
    expect(await looks(page, '#own', own)).toEqual(await looks(plain, '#own', own));
    expect(await violations(page, '#embeds')).toEqual([]);
    await page.context().close();
    await plain.context().close();
  });

  test('runs under a strict policy that names our site', async () => {
    const { site } = stage;
    const told: string[] = [];
    const page = await stage.browser.newPage();
    page.on('console', (message) => told.push(message.text()));
    const policy = `default-src 'none'; script-src ${site}; connect-src ${site}`;
    await page.goto(stage.host({ html: pageWith(code()), policy }));
    await drawn(page);
    expect(told).toEqual([]);
    await page.close();
  });

  test('leaves the link where the policy, or the network, lets nothing through', async () => {
    const closed = await open(stage, { html: pageWith(code()), policy: "default-src 'none'" });
    expect(await closed.getByText('The whole result').isVisible()).toBe(true);
    await closed.context().close();
    const offline = await openOffline(stage, { html: pageWith(code()) });
    expect(await offline.getByText('The whole result').isVisible()).toBe(true);
    await offline.context().close();
  });

  test('fits a page of 240 pixels', async () => {
    const page = await open(stage, { html: pageWith(code()) }, narrow);
    await drawn(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(240);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('leaves the link for a council that is not there', async () => {
    const page = await open(stage, { html: pageWith(code().replaceAll('brent', 'atlantis')) });
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('The whole result').isVisible()).toBe(true);
    await page.context().close();
  });
});

test('every form with options shows what must improve below the grades, where a host asks', async () => {
  const asked = [
    scriptCode(stage).replace(' async', ' data-show="improve" async'),
    elementCode(stage).replace(' heading', ' show="improve" heading'),
  ].join('');
  const page = await open(stage, { html: pageWith(asked) }, narrow);
  await drawn(page, 2);
  expect(await page.locator('#embeds section h3, #embeds section h4').allTextContents()).toEqual([
    'What must improve',
    'How inspectors judged children’s services in Brent',
    'What must improve',
  ]);
  expect(await page.locator('#embeds section ol li').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
  const frame = await stage.browser.newPage();
  const address = `${stage.site}/embed/v1/councils/brent/`;
  await frame.goto(`${address}?heading=3&show=improve`);
  expect(await frame.locator('h4').textContent()).toBe('What must improve');
  expect(await frame.locator('#improve li').isVisible()).toBe(true);
  await frame.goto(address);
  expect(await frame.locator('#improve').isVisible()).toBe(false);
  await frame.close();
});

test('five embeds on one page stand side by side, and no name leaks', async () => {
  const html = pageWith(
    [
      scriptCode(stage),
      scriptCode(stage, 'bradford'),
      scriptCode(stage),
      elementCode(stage),
      frameCode(stage),
    ].join(''),
  );
  const empty = await open(stage, { html: pageWith('') });
  const before = await empty.evaluate(() => Object.keys(window));
  await empty.context().close();
  const page = await open(stage, { html });
  await drawn(page, 4);
  const after = await page.evaluate(() => Object.keys(window));
  expect(after.filter((name) => !before.includes(name) && name !== '0')).toEqual([]);
  expect(await page.locator('#embeds section').count()).toBe(4);
  expect(await page.locator('#embeds section', { hasText: 'Bradford' }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

describe('the frame', () => {
  test.each([
    ['a plain page', ''],
    ['a page whose style counts the border in', `<style>${bordersCounted}</style>`],
  ])('takes the height of what it shows on %s, at any width', async (_host, style) => {
    const page = await open(stage, { html: pageWith(frameCode(stage), style) });
    await fits(page);
    await page.setViewportSize({ width: 240, height: 600 });
    await page.frames()[1]?.waitForFunction(() => document.body.scrollWidth <= 240);
    await fits(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['?heading=3', 'h3'],
    ['', 'h1'],
  ])('has the heading that the host asks for: with “%s” it is %s', async (query, heading) => {
    const page = await open(stage, { html: pageWith(frameCode(stage, query)) });
    await fits(page);
    const headings = page.frameLocator('iframe').locator('h1, h2, h3');
    const shown = headings.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map(({ localName }) => localName),
    );
    expect(await shown).toEqual([heading]);
    await page.context().close();
  });

  test('says all without a script', async () => {
    const page = await open(
      stage,
      { html: pageWith(frameCode(stage)) },
      { javaScriptEnabled: false },
    );
    const text = await page.frameLocator('iframe').locator('main').innerText();
    for (const word of words) expect(text).toContain(word);
    await page.context().close();
  });

  test('is not moved by a message from elsewhere', async () => {
    const page = await open(stage, { html: pageWith(frameCode(stage)) });
    await fits(page);
    const before = await page.locator('iframe').getAttribute('height');
    await page.evaluate(async () => {
      for (const inspectionHeight of [5, -1, 1e9, 'tall', null]) postMessage({ inspectionHeight });
      // Messages come in order: all others have been heard when the last one is.
      const over = new Promise<void>((done) => {
        addEventListener('message', ({ data }) => {
          if (data === 'last') done();
        });
      });
      postMessage('last');
      await over;
    });
    expect(await page.locator('iframe').getAttribute('height')).toBe(before);
    await page.context().close();
  });

  test('runs under a strict policy that names our site', async () => {
    const policy = `default-src 'none'; script-src ${stage.site}; frame-src ${stage.site}`;
    const page = await open(stage, { html: pageWith(frameCode(stage)), policy });
    await fits(page);
    await page.context().close();
  });
});
