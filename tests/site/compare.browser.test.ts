import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOfAxe } from './search-in-browser.ts';
import { axe, onPage, openStage, type Stage } from './stage.ts';

const phone = { viewport: { width: 320, height: 640 } };
const three = '/compare/?c=brent&c=bradford&c=somerset';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.each(['/compare/', three])(
  '%s fits on a phone, with nothing for axe to find',
  async (address) => {
    const found = await onPage(
      stage,
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
  },
);

describe('the page that compares', () => {
  test('has what must improve side by side, and a title that names who is compared', async () => {
    const seen = await onPage(stage, three, async (page) => {
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
    const seen = await onPage(stage, '/compare/', async (page) => {
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
    const overall = await onPage(stage, three, (page) =>
      page
        .getByRole('row', { name: /^Overall/ })
        .first()
        .textContent(),
    );
    expect(overall).toContain('Not part of this framework since 27 April 2026');
    expect(overall).toContain('Requires improvement to be good');
  });

  test('leads to each council’s page without a script', async () => {
    const seen = await onPage(
      stage,
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
    const seen = await onPage(stage, hostile, async (page) => ({
      images: await page.locator('main img').count(),
      heads: await page.locator('.comparison thead a').allTextContents(),
    }));
    expect(seen).toEqual({ images: 0, heads: ['Brent'] });
  });
});
