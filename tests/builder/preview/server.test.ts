import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFiles } from '../../../src/builder/compress.ts';
import { listen, siteServer } from '../../../src/builder/preview/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const server = siteServer(folder);
const long = '<p>Leaders listen to children.</p>'.repeat(100);
let origin = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'about/index.html'), '<h1>About</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  mkdirSync(join(folder, 'long'));
  writeFileSync(join(folder, 'long/index.html'), long);
  writeFileSync(join(folder, 'site.css'), 'body { color: black }');
  await compressFiles(folder, ['long/index.html']);
  writeFileSync(join(folder, '_headers'), '/about/*\n  X-Frame-Options: DENY\n');
  origin = `http://127.0.0.1:${await portOf(server)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Lets a server listen on any free port. */
async function portOf(any: Server): Promise<number> {
  await listen(any, [0]);
  const address = any.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen');
  return address.port;
}

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(origin + path, { headers, redirect: 'manual' });
}

describe('a built site is served', () => {
  test('with a page for each folder', async () => {
    const response = await get('/about/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('<h1>About</h1>');
  });

  test('with a slash at the end of each page’s address', async () => {
    const response = await get('/about?q=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/about/?q=1');
  });

  test('with its own page for what is not there', async () => {
    const response = await get('/nowhere/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Not here</h1>');
  });

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
  ])('compressed as the build did it, for those who take %s', async (accepts, encoding) => {
    const response = await get('/long/', { 'accept-encoding': accepts });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(long);
  });

  test('as it is for those who take nothing else, and where it was not compressed', async () => {
    const plain = await get('/long/', { 'accept-encoding': 'identity' });
    const small = await get('/site.css', { 'accept-encoding': 'br' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(long);
    expect(small.headers.get('content-encoding')).toBeNull();
  });

  test('with the headers of _headers', async () => {
    expect((await get('/about/')).headers.get('x-frame-options')).toBe('DENY');
    expect((await get('/')).headers.get('x-frame-options')).toBeNull();
  });

  test.each(['/%', '/%00', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])(
    'and %s leads nowhere',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

test('the next port is taken where the first is in use', async () => {
  const taken = Number(new URL(origin).port);
  const second = siteServer(folder);
  expect(await listen(second, [taken])).toBeUndefined();
  expect(await listen(second, [taken, 0])).toBe(0);
  second.close();
});
