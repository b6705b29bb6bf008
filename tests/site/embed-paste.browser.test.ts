import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  fits,
  hostileStyle,
  ledTo,
  open,
  pageWith,
  pastedCode,
  textsIn,
  violations,
  wordPressCode,
  words,
} from './embed-hosts.ts';
import { openStage, type Stage } from './embed-stage.ts';

/** HTML that a council pasted is part of its page: it has to stand whatever style that has. */
const narrow = { viewport: { width: 240, height: 600 } };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('the HTML to paste', () => {
  test.each([
    ['a plain page', '', 'lang="en-GB"'],
    ['a page with hostile style', hostileStyle, 'lang="ar" dir="rtl"'],
  ])('shows every word and every grade on %s', async (_host, style, attributes) => {
    const page = await open(stage, { html: pageWith(await pastedCode(stage), style, attributes) });
    const pieces = await textsIn(page, '#embeds');
    const shown = (await page.locator('#embeds').innerText()).toLowerCase();
    for (const text of [...words, ...pieces]) expect(shown).toContain(text.toLowerCase());
    const rows = await page.locator('#embeds tbody tr').allInnerTexts();
    expect(rows.map((row) => row.toLowerCase().split(/\s+/).join(' '))).toMatchInlineSnapshot(`
      [
        "leaders good",
        "help and protection good",
        "children in care good",
        "care leavers good",
        "overall not part of this framework since 27 april 2026. ofsted stopped giving an overall grade on 27 april 2026. each area has a grade of its own.",
      ]
    `);
    for (const row of await page.locator('#embeds tbody tr').all()) {
      expect(await row.getByRole('rowheader').isVisible()).toBe(true);
      expect(await row.getByRole('cell').isVisible()).toBe(true);
    }
    await page.context().close();
  });

  test('has nothing that axe objects to, on a plain page and at 240 pixels', async () => {
    for (const options of [{}, narrow]) {
      const page = await open(stage, { html: pageWith(await pastedCode(stage)) }, options);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }
  });

  test('has nothing that axe objects to under hostile style, but for the host’s own colours', async () => {
    const html = pageWith(await pastedCode(stage), hostileStyle, 'lang="ar" dir="rtl"');
    const page = await open(stage, { html });
    // Pasted HTML takes the colours of the page that it is part of: no style comes with it.
    expect(await violations(page, '#embeds', ['color-contrast'])).toEqual([]);
    await page.context().close();
  });
});

describe('what a content system makes of a pasted address', () => {
  test('tells WordPress its height, hidden and in a sandbox, and where its links lead', async () => {
    const page = await open(stage, { html: pageWith(wordPressCode(stage)) });
    await fits(page);
    expect(await page.locator('iframe').getAttribute('height')).toMatch(/^\d{3,4}$/);
    const links = page.frameLocator('iframe').getByRole('link');
    for (const link of await links.all()) await link.click();
    expect(await ledTo(page)).toEqual([
      `${stage.site}/councils/brent/`,
      // The licence lies on another host, where WordPress does not follow. This world has no page about it.
      `${stage.site}/councils/brent/`,
    ]);
    await page.context().close();
  });
});
