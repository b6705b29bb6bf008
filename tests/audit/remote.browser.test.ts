import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditCommand } from '../../src/audit/command.ts';
import { openRemote } from '../../src/audit/crawl/remote.ts';
import { serve, type Server } from '../../src/audit/crawl/serve.ts';
import { freshFolder } from './fresh-folder.ts';

const page = (title: string, link: string): string =>
  `<!doctype html><html lang="en-GB"><title>${title}</title><main id="main"><h1>${title}</h1><p><a href="#main">${link}</a></p></main></html>`;
const listOf = (...addresses: string[]): string =>
  `<urlset>${addresses.map((at) => `<url><loc>https://findings.example${at}</loc></url>`).join('')}</urlset>`;

let server: Server;

beforeAll(async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'councils'));
  const files = {
    'index.html': page('Findings', 'All councils'),
    'councils/index.html': page('Councils', 'Click here'),
    'unlisted.html': page('Unlisted', 'Click here'),
    'sitemap.xml': listOf('/', '/councils/'),
    'sitemap-home.xml': listOf('/'),
    'sitemap-index.xml':
      '<sitemapindex><sitemap><loc>https://findings.example/sitemap-home.xml</loc></sitemap><sitemap><loc>https://findings.example/sitemap.xml</loc></sitemap></sitemapindex>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  server = await serve(folder);
});

afterAll(() => server.close());

describe('--url with a sitemap', () => {
  test('audits the pages that it names and no others, at the host that was given', async () => {
    const out = freshFolder();
    const where = ['--url', `${server.origin}/sitemap.xml`, '--out', out];
    const how = ['--cache-dir', freshFolder(), '--report', 'json,summary', '--only', 'link-text'];
    expect(await auditCommand([...where, ...how])).toBe(1);
    const read = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'));
    expect(read('summary.json')).toMatchObject({ pages: 2, checked: 2 });
    expect(read('audit.json')).toMatchObject({ faults: [{ page: '/councils/' }] });
  });

  test('follows an index of sitemaps, and takes each page once', async () => {
    const { pages } = await openRemote(`${server.origin}/sitemap-index.xml`);
    expect(pages).toEqual(['/', '/councils/']);
  });

  test('that is not there says so', async () => {
    const address = `${server.origin}/none.xml`;
    await expect(openRemote(address)).rejects.toThrow(`There is no page at ${address}.`);
  });
});
