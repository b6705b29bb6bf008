import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { siteServer } from '../../src/builder/preview/server.ts';
import { guideOf } from '../../src/formats/embed/guide.ts';
import { councilUrl } from '../../src/domain/urls.ts';
import { buildFor } from '../site/embed-stage.ts';
import { openBrowser, portOf, stop } from '../site/stage.ts';
import { councilOf, siteOf } from '../world.ts';
import { openWordPress, type Post, type WordPress } from './server.ts';

/** The roles that save each form. */
export const roles = ['administrator', 'editor', 'author'] as const;

/** The small world, built and served, with a WordPress beside it that shows each form of it. */
export type WordPressStage = {
  site: string;
  browser: Browser;
  wordPress: WordPress;
  close: () => void;
};

/** Builds the small world for an address of its own, serves it, and starts WordPress. */
export async function openWordPressStage(): Promise<WordPressStage> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const dist = join(folder, 'dist');
  const server = siteServer(dist);
  const port = await portOf(server);
  const site = `http://127.0.0.1:${port}`;
  await buildFor(site, folder, dist);
  const wordPress = await openWordPress(folder, port, posts(join(folder, 'content'), site));
  const browser = await openBrowser();
  return {
    site,
    browser,
    wordPress,
    close: () => {
      wordPress.close();
      stop(server);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The code of each form below some words of the council's own, as blocks. */
function posts(content: string, site: string): Post[] {
  const world = siteOf(content);
  const brent = councilOf(world, 'brent');
  const codes = Object.fromEntries(guideOf(brent, world).forms.map(({ id, code }) => [id, code]));
  const address = site + councilUrl(brent);
  const block = (code: string): string => `<!-- wp:html -->\n${code}<!-- /wp:html -->`;
  const blocks = {
    ...Object.fromEntries(Object.entries(codes).map(([id, code]) => [id, block(code)])),
    wordpress: codes['wordpress'] ?? '',
    address: `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`,
  };
  const own = '<!-- wp:paragraph --><p id="own">Our own words.</p><!-- /wp:paragraph -->\n';
  return Object.entries(blocks).flatMap(([form, code]) =>
    roles.map((role) => ({ form, role, content: own + code })),
  );
}
