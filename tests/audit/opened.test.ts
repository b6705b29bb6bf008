import { mkdirSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { brokenLink } from '../../src/audit/checks/broken-link.ts';
import { openFolder } from '../../src/audit/crawl/folder.ts';
import { openRemote, type Reach } from '../../src/audit/crawl/remote.ts';
import type { AuditedSite } from '../../src/audit/crawl/site.ts';
import { noFacts } from '../../src/audit/facts.ts';
import { openSite } from './hostile-site.ts';
import { freshFolder } from './fresh-folder.ts';

const toClose: { close: () => unknown }[] = [];

afterEach(() => {
  for (const one of toClose.splice(0)) one.close();
});

async function folderOf(...names: string[]): Promise<AuditedSite> {
  const folder = freshFolder();
  mkdirSync(join(folder, 'a'));
  for (const name of names) writeFileSync(join(folder, name), '<!doctype html><p>A');
  const site = await openFolder(folder);
  toClose.push(site);
  return site;
}

async function remote(
  answer: RequestListener,
  reach: Reach = {},
  path = '/',
): Promise<AuditedSite> {
  const server = await openSite(answer);
  const site = await openRemote(`${server.origin}${path}`, undefined, reach);
  toClose.push(server, site);
  return site;
}

const link = (to: string): string => `<a href="${to}">On</a>`;
const html = { 'content-type': 'text/html' };

describe('a folder', () => {
  test('has a page for every file of HTML, whatever its name ends in', async () => {
    const { pages } = await folderOf(
      'index.html',
      'old.htm',
      'old.xhtml',
      'OLD.HTML',
      'a/index.html',
    );
    expect(pages).toEqual(['/OLD.HTML', '/a/', '/', '/old.htm', '/old.xhtml']);
  });

  test.each(['a#b.html', '100%.html', 'what?.html', 'a&b.html', 'é f.html'])(
    'has a page that can be read by the name %s',
    async (name) => {
      const site = await folderOf(name);
      const [page = ''] = site.pages;
      expect((await fetch(`${site.origin}${page}`)).status).toBe(200);
      expect((await site.read(page))?.toString()).toContain('<p>A');
      expect(site.fileOf(page).endsWith(name)).toBe(true);
    },
  );

  test('names what it does not open, with the reason', async () => {
    const { pages, leftOut } = await folderOf('index.html', 'plan.pdf', 'page', 'style.css');
    expect(pages).toEqual(['/']);
    expect(leftOut).toEqual([
      { page: '/page', reason: expect.stringContaining('no host serves it as a page') },
      { page: '/plan.pdf', reason: 'It is no page (.pdf).' },
    ]);
  });

  test('that is not there is a mistake in the command', async () => {
    await expect(openFolder('nowhere')).rejects.toThrow('There is no folder nowhere.');
  });
});

describe('a site on the network', () => {
  test('has a page for each query', async () => {
    const site = await remote(({ url = '/' }, response) => {
      response
        .writeHead(200, html)
        .end(url === '/' ? link('/m.aspx?ID=1') + link('/m.aspx?ID=2') : url);
    });
    expect(site.pages).toEqual(['/', '/m.aspx?ID=1', '/m.aspx?ID=2']);
    expect((await site.read('/m.aspx?ID=2'))?.toString()).toBe('/m.aspx?ID=2');
  });

  test('has them from a sitemap too', async () => {
    const site = await remote(
      (_request, response) =>
        response.end('<urlset><url><loc>https://a.example/m?ID=1&amp;b=2</loc></url></urlset>'),
      {},
      '/map.xml',
    );
    expect(site.pages).toEqual(['/m?ID=1&b=2']);
  });

  test('names what is no page, or not for everybody', async () => {
    const site = await remote(({ url }, response) => {
      if (url === '/')
        response.writeHead(200, html).end(['/a.pdf', '/data', '/in', '/away'].map(link).join(''));
      else if (url === '/data') response.writeHead(200, { 'content-type': 'text/csv' }).end('a');
      else if (url === '/in') response.writeHead(403).end();
      else response.writeHead(302, { location: 'https://b.example/' }).end();
    });
    expect(site.pages).toEqual(['/']);
    expect(site.leftOut).toEqual([
      { page: '/a.pdf', reason: 'It is no page (.pdf).' },
      { page: '/data', reason: 'It is no page (text/csv).' },
      { page: '/in', reason: 'It may not be read (status 403).' },
      { page: '/away', reason: expect.stringContaining('It redirects to another site') },
    ]);
  });

  test('is followed for as many clicks as were asked for', async () => {
    const site = await remote(
      ({ url = '/' }, response) => response.writeHead(200, html).end(link(`${url}x/`)),
      { depth: 2 },
    );
    expect(site.pages).toEqual(['/', '/x/', '/x/x/']);
  });

  test('is told what a reader who may come in says', async () => {
    const site = await remote(
      ({ headers }, response) => response.writeHead(200, html).end(headers.cookie ?? ''),
      { headers: { cookie: 'in=1' } },
    );
    expect((await site.read('/'))?.toString()).toBe('in=1');
  });
});

describe('a link inside a site on the network', () => {
  async function linksOf(answer: RequestListener, ...targets: string[]) {
    const site = await remote(answer);
    const run = brokenLink.start(site);
    const links = targets.map((to) => {
      const fact = { to, name: 'On', kind: 'link', region: 'main', selector: 'a' } as const;
      return fact;
    });
    run.see('/', { ...noFacts, links });
    return run.end();
  }

  test('is broken where the server says that nothing is there, and not where it is busy', async () => {
    const tries = new Map<string, number>();
    const found = await linksOf(
      ({ url = '/' }, response) => {
        const count = (tries.get(url) ?? 0) + 1;
        tries.set(url, count);
        if (url === '/gone') response.writeHead(404).end();
        else if (url === '/busy' && count === 1) response.socket?.destroy();
        else if (url === '/down') response.writeHead(503).end();
        else response.writeHead(200, html).end('here');
      },
      ...['/gone', '/busy', '/down', '/here?a=1'],
    );
    expect(found.map(({ message, asks }) => [message.split(',')[0], asks])).toEqual([
      ['“On” leads to /down', true],
      ['“On” leads to /gone', undefined],
    ]);
  });

  test('is asked for with few others at a time, and so gets its answer', async () => {
    let now = 0;
    let most = 0;
    const targets = Array.from({ length: 60 }, (_, at) => `/${at}`);
    const found = await linksOf(
      (_request, response) => {
        most = Math.max(most, ++now);
        setImmediate(() => {
          if (now > 6) response.socket?.destroy();
          else response.writeHead(200, html).end('here');
          now--;
        });
      },
      ...targets,
    );
    expect(found).toEqual([]);
    expect(most).toBeLessThanOrEqual(4);
  });
});
