import { expect, inject, test } from 'vitest';
import { realSite } from '../formats/sites.ts';
import { councilEmbedUrl } from '../../src/domain/embed-urls.ts';
import { openStage } from './stage.ts';

/** The height at which WordPress cuts off an embed (its `wp-embed.js`), in pixels. */
const most = 1000;

test.each([272, 320, 390])(
  'every council’s frame fits the height that WordPress leaves it, %i pixels wide',
  async (width) => {
    const stage = await openStage(inject('realSite'));
    const page = await stage.browser.newPage({ viewport: { width, height: 600 } });
    const paths = realSite().authorities.map((council) => `${councilEmbedUrl(council)}/`);
    await page.goto(stage.origin + (paths[0] ?? ''));
    // One page takes in one council after another: to open each takes far longer.
    const heights = await page.evaluate(async (all) => {
      const main = document.querySelector('main');
      const measured: [path: string, height: number][] = [];
      for (const path of all) {
        const other = new DOMParser().parseFromString(
          await (await fetch(path)).text(),
          'text/html',
        );
        main?.replaceChildren(...(other.querySelector('main')?.childNodes ?? []));
        measured.push([path, document.body.offsetHeight]);
      }
      return measured;
    }, paths);
    await stage.close();
    expect(heights.length).toBeGreaterThan(100);
    expect(Math.min(...heights.map(([, height]) => height))).toBeGreaterThan(200);
    expect(heights.filter(([, height]) => height > most)).toEqual([]);
  },
);
