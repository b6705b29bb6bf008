import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/audit/browser/launch.ts';
import { runPool } from '../../src/audit/browser/pool.ts';
import { openTab } from '../../src/audit/browser/tab.ts';
import { visit } from '../../src/audit/browser/visit.ts';
import { auditCommand } from '../../src/audit/command.ts';
import type { Failure } from '../../src/audit/fault.ts';
import { openRemote } from '../../src/audit/crawl/remote.ts';
import { freshFolder } from './fresh-folder.ts';
import { auditFolder } from './plan.ts';
import { launchShared } from './shared-browser.ts';
import { fault, nowhere, page, siteOf, wanted } from './small-site.ts';

describe('an audit ends, with a clear word, when', () => {
  test('the browser is killed in mid-run: it is started again and its pages are retried', async () => {
    const folder = siteOf({ 'a.html': fault, 'b.html': fault, 'c.html': fault });
    const browsers: Browser[] = [];
    const launch: typeof launchBrowser = async (site) => {
      const browser = await launchBrowser(site);
      browsers.push(browser);
      return browser;
    };
    const crash = async (): Promise<void> => {
      const session = await browsers[0]?.newBrowserCDPSession();
      void session?.send('Browser.crash').catch(() => undefined);
    };
    const progress = (done: number): void => void (done === 1 && crash());
    const { failures, faults } = await auditFolder(folder, {
      wanted,
      launch,
      browsers: 1,
      progress,
    });
    expect(failures).toEqual([]);
    expect(faults).toHaveLength(3);
    expect(browsers).toHaveLength(2);
  });

  test('a page hangs: it is named', async () => {
    const folder = siteOf({ 'a.html': page('<script>for (;;) {}</script>') });
    const { failures } = await auditFolder(folder, {
      wanted,
      timeout: 2000,
      browsers: 1,
      launch: launchBrowser,
    });
    expect(failures).toEqual([
      { page: '/a.html', reason: expect.stringContaining('not done in 2 seconds') },
    ]);
  });

  test('a page hangs: the others are looked at, in another browser', async () => {
    const seen: string[] = [];
    const failed: Failure[] = [];
    await runPool<string>({
      pages: ['hangs', 'answers'],
      launch: () => launchBrowser(nowhere),
      browsers: 1,
      timeout: 1000,
      look: async ({ page: tab }, name) => {
        if (name === 'hangs') await tab.setContent(page('<script>for (;;) {}</script>'));
        return name;
      },
      done: (name) => void seen.push(name),
      failed: (failure) => void failed.push(failure),
    });
    expect(failed.map((failure) => failure.page)).toEqual(['hangs']);
    expect(seen).toEqual(['answers']);
  });

  test('its time is over: the checks that are left are named, and not the page', async () => {
    const browser = await launchShared(nowhere);
    const tab = await openTab(browser);
    const address = `${nowhere.origin}/`;
    await tab.page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: fault }),
    );
    const soon = { wanted: new Set(['link-text', 'focus-visible']), timeout: 0 };
    const { notDone, rawFindings, facts } = await visit(tab, address, soon);
    await browser.close();
    expect(notDone.map(({ code }) => code)).toEqual(['link-text', 'focus-visible']);
    expect(rawFindings).toEqual([]);
    expect(facts.title).toBe('A page of ours');
  });

  test('a page is 5 MB: it is named, with the limit', async () => {
    const folder = siteOf({ 'a.html': page(`<p>${'word '.repeat(1_000_000)}</p>`) });
    expect((await auditFolder(folder, { wanted })).failures).toEqual([
      {
        page: '/a.html',
        reason: expect.stringMatching(/too large to check: 5\.0 MB.*limit is 3\.0 MB/u),
      },
    ]);
  });

  test('pages redirect in a circle: the circle is shown', async () => {
    const to = (address: string): string =>
      `<meta http-equiv="refresh" content="0; url=${address}">`;
    const folder = siteOf({ 'a.html': page('', to('/b.html')), 'b.html': page('', to('/a.html')) });
    expect((await auditFolder(folder, { wanted })).failures).toContainEqual({
      page: '/a.html',
      reason: 'It redirects in a circle: /a.html → /b.html → /a.html.',
    });
  });

  test('a page loads itself again and again', async () => {
    const folder = siteOf({ 'a.html': page('<script>onload = () => location.reload()</script>') });
    const { failures } = await auditFolder(folder, {
      wanted,
      timeout: 20_000,
      launch: launchBrowser,
    });
    expect(failures).toHaveLength(1);
  });

  test('a server redirects in a circle', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/') response.end(page('<p><a href="/round">Round and round</a></p>'));
      else response.writeHead(302, { location: '/round' }).end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const code = await auditCommand([
      '--url',
      `http://127.0.0.1:${port}/`,
      '--out',
      freshFolder(),
      '--cache-dir',
      freshFolder(),
      '--report',
      'summary',
    ]);
    const site = await openRemote(`http://127.0.0.1:${port}/`);
    await expect(site.read('/round')).rejects.toThrow('It redirects in a circle.');
    server.close();
    expect(code).toBe(1);
    expect(site.pages).toEqual(['/', '/round']);
  });

  test('there is no page', async () => {
    expect((await auditFolder(freshFolder())).failures).toEqual([
      { page: '/', reason: 'There is no page to audit.' },
    ]);
  });
});

test('a fault in an author’s words names their file and line', async () => {
  const folder = siteOf({});
  const source = join(folder, 'brent.md');
  writeFileSync(source, '---\nkind: short\n---\n\n[Click\nhere](#main).\n');
  const body = `<div data-source="brent.md"><p><a href="#main">Click here</a>.</p></div>`;
  writeFileSync(join(folder, 'a.html'), page(body));
  const { faults } = await auditFolder(folder, { wanted, content: folder });
  expect(faults[0]).toMatchObject({ code: 'link-text', file: source, line: 5, column: 2 });
});
