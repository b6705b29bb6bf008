import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGuide, violations } from './embed-hosts.ts';
import { openStage, type Stage } from './embed-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('the page “Put this on your website”', () => {
  test('copies the code with a button, and says so', async () => {
    const page = await openGuide(stage);
    await page.evaluate(() => {
      const kept = { writeText: (text: string) => Promise.resolve(void (document.title = text)) };
      Object.defineProperty(navigator, 'clipboard', { value: kept });
    });
    await page.getByRole('button', { name: 'Copy: HTML to paste: code for Brent' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.title()).toContain('How inspectors judged children’s services in Brent');
    await page.context().close();
  });

  test('selects the code where the browser does not let it copy', async () => {
    const page = await openGuide(stage);
    await page.evaluate(() => {
      const kept = { writeText: () => Promise.reject(new Error('Not allowed.')) };
      Object.defineProperty(navigator, 'clipboard', { value: kept });
    });
    await page.getByRole('button', { name: 'Copy: Frame: code for Brent' }).click();
    await page.getByText('The text is selected').waitFor();
    await page.context().close();
  });

  test('has no dead button without a script, and the code all the same', async () => {
    const page = await openGuide(stage, { javaScriptEnabled: false });
    expect(await page.locator('button[data-copies]:visible').count()).toBe(0);
    expect(await page.getByRole('textbox', { name: /^HTML to paste: code/ }).inputValue()).toMatch(
      /^<h2>/,
    );
    await page.context().close();
  });

  test('has nothing that axe objects to, at 320 pixels too', async () => {
    for (const width of [1280, 320]) {
      const page = await openGuide(stage, { viewport: { width, height: 800 } });
      expect(await violations(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
