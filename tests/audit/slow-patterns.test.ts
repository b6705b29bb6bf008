import { describe, expect, test } from 'vitest';
import { feed } from '../../src/audit/checks/feed.ts';
import { crawl } from '../../src/audit/crawl/crawl.ts';
import { createReader } from '../../src/audit/crawl/read-page.ts';
import { redirectTarget } from '../../src/audit/crawl/redirects.ts';
import { saySame } from '../../src/audit/crawl/same-words.ts';
import type { AuditedSite } from '../../src/audit/crawl/site.ts';
import { findInMarkdown } from '../../src/audit/place.ts';

/** What makes a pattern look again and again at what it has seen. */
const pieces = [
  '<a ',
  '<a href ',
  '<a <a href=',
  '<img src',
  '<link rel=stylesheet ',
  '<script type="application/json" ',
  '<script>',
  '<style>',
  '<main>',
  '<!--',
  '<!---->',
  '<? ?>',
  '<meta http-equiv=refresh content=',
  '<meta http-equiv=refresh content="0;      ',
  'url(',
  'import ',
  'import (',
  'from "',
  '<loc> ',
  '<b c="',
  '](',
  '   ',
];

/** A site whose every file is one piece, over and over. */
function siteOf(piece: string, bytes: number): AuditedSite {
  const body = Buffer.from(piece.repeat(bytes / piece.length));
  return {
    origin: 'http://127.0.0.1:9',
    address: '127.0.0.1',
    pages: ['/'],
    files: ['/a.js', '/a.css'],
    leftOut: [],
    has: () => undefined,
    read: () => Promise.resolve(body),
    fileOf: (path) => path,
    close: () => Promise.resolve(),
  };
}

/** All that reads a page's bytes without a browser. */
async function readAll(site: AuditedSite): Promise<void> {
  await createReader(site)('/');
  await redirectTarget(site, '/').catch(() => undefined);
  await saySame(site, ['/a', '/b']).catch(() => undefined);
  await crawl(site, '/', 10);
  const run = feed.start(site);
  const link = { to: '/feed', name: '', region: 'main', selector: '' } as const;
  run.see('/', {
    title: '',
    asOf: '',
    ids: [],
    navs: [],
    help: [],
    links: [{ ...link, kind: 'feed' }],
  });
  await run.end();
  findInMarkdown((await site.read('/'))?.toString() ?? '')('some words of a page');
}

/** CPU time in milliseconds, which other work on the machine does not change much. */
async function cost(site: AuditedSite): Promise<number> {
  const before = process.cpuUsage();
  await readAll(site);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a page is read in a time that grows with its length and no faster', () => {
  test.each(pieces)('where it says “%s” over and over', async (piece) => {
    await readAll(siteOf(piece, 10_000));
    // What is quadratic would take minutes for this.
    expect(await cost(siteOf(piece, 1_000_000))).toBeLessThan(20_000);
  });
});
