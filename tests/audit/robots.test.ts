import { describe, expect, test } from 'vitest';
import { barred, crawl } from '../../src/audit/crawl/crawl.ts';
import { readRobots } from '../../src/audit/crawl/robots.ts';
import { Unclear } from '../../src/audit/crawl/request.ts';

const robots = `# for all
User-agent: other
Disallow: /
User-agent: *
Crawl-delay: 2
Disallow: /staff/
Allow: /staff/open
Disallow: /*.cgi$
Disallow:
`;

describe('robots.txt', () => {
  const { allows, delay } = readRobots(robots);

  test.each([
    ['/', true],
    ['/staff/', false],
    ['/staff/rota', false],
    ['/staff/open/hours', true],
    ['/a/run.cgi', false],
    ['/a/run.cgi?x=1', true],
  ])('says of %s whether it may be read: %s', (path, expected) => {
    expect(allows(path)).toBe(expected);
  });

  test('says how long to wait', () => {
    expect(delay).toBe(2000);
  });

  test('may speak to the audit alone', () => {
    const own = readRobots(`${robots}\nUser-agent: plain-findings\nDisallow: /a/\n`);
    expect([own.allows('/staff/'), own.allows('/a/')]).toEqual([true, false]);
  });

  test('that is a page, or nothing, closes nothing', () => {
    expect(readRobots('<!doctype html><p>Not found').allows('/a')).toBe(true);
    expect(readRobots('').delay).toBe(0);
  });
});

const page = (...to: string[]): Buffer =>
  Buffer.from(to.map((one) => `<a href="${one}">On</a>`).join(''));

describe('a crawl', () => {
  test('leaves out what robots.txt closes, and says so', async () => {
    const { allows } = readRobots(robots);
    const read = (path: string): Promise<Buffer> =>
      path === '/' ? Promise.resolve(page('/a', '/staff/rota')) : Promise.resolve(page());
    const found = await crawl({ origin: 'http://site.invalid', read, allows }, '/', 100);
    expect(found.pages).toEqual(['/', '/a']);
    expect(found.leftOut).toEqual([{ page: '/staff/rota', reason: barred }]);
  });

  test('ends when the site begins to refuse, with what it has', async () => {
    const links = Array.from({ length: 40 }, (_, at) => `/${at}`);
    let asked = 0;
    const read = (path: string): Promise<Buffer> => {
      if (path === '/') return Promise.resolve(page(...links));
      asked++;
      return Promise.reject(new Unclear('The server answers with status 429.'));
    };
    const found = await crawl({ origin: 'http://site.invalid', read }, '/', 100);
    expect(asked).toBe(10);
    expect(found.cutShort).toBe('The site began to refuse. The server answers with status 429.');
  });
});
