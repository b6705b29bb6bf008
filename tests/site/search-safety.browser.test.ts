import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileEngine, violationsOfAxe } from './search-in-browser.ts';
import { openSearch } from './search-page.ts';
import { axe, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('the search page is safe', () => {
  test('keeps to the policy: no inline script or style, nothing from elsewhere', async () => {
    const { page, told } = await openSearch(stage, '/search/?q=bath');
    await page.locator('#search-results li').first().waitFor();
    expect(await page.locator('script:not([src]), [style], style').count()).toBe(0);
    const policy = await page.getAttribute('meta[http-equiv="content-security-policy"]', 'content');
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toMatch(/'unsafe-(?:inline|eval)'/);
    expect(told).toEqual([]);
    await page.close();
  });

  test('takes nothing of an excerpt for HTML but its marks', async () => {
    const page = await stage.browser.newPage();
    await page.route('**/pagefind/pagefind.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: hostileEngine }),
    );
    await page.goto(`${stage.origin}/search/?q=care`);
    const excerpt = page.locator('#search-results li', { hasText: 'care' }).locator('p').last();
    await excerpt.waitFor();
    expect(await excerpt.textContent()).toBe('<img src=x onerror=alert(1)> care <script>');
    expect(await excerpt.locator('*').allTextContents()).toEqual(['care']);
    await page.close();
  });

  test('says so when the search cannot be fetched', async () => {
    const page = await stage.browser.newPage();
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(`${stage.origin}/search/?q=care`);
    await page.getByText('Search does not work right now.').waitFor();
    await page.close();
  });
});

test('without JavaScript there is no dead form, but councils from A to Z and why', async () => {
  const { page } = await openSearch(stage, '/search/?q=bath', { javaScriptEnabled: false });
  expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
  expect(await page.locator('form:visible, button:visible, input:visible').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Councils that begin with B' }).isVisible()).toBe(
    true,
  );
  await page.close();
});

describe.each([320, 1280])('at %i pixels', (width) => {
  test('axe finds nothing, with choices open and results shown', async () => {
    const { page } = await openSearch(stage, '/search/?q=care+leavers&year=2025', {
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    await page.locator('#search-results li').first().waitFor();
    await page.locator('summary').click();
    await page.addScriptTag({ content: axe });
    const found = await page.evaluate(violationsOfAxe);
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.close();
  });
});
