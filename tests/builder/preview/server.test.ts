import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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

  test.each(['text.txt', 'table.csv', 'dates.ics', 'site.css'])(
    'with the encoding of %s, which a browser would guess otherwise',
    async (name) => {
      writeFileSync(join(folder, name), 'children’s');
      const { headers } = await get(`/${name}`);
      expect(headers.get('content-type')).toMatch(/^text\/[a-z]+;charset=utf-8$/);
    },
  );

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

describe('a built site is served whatever is asked', () => {
  /** Sends a request line as it is, which `fetch` would tidy up first. */
  const raw = (line: string, ...headers: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      const parts: Buffer[] = [];
      socket.on('data', (part: Buffer) => parts.push(part));
      socket.on('error', reject).on('close', () => resolve(Buffer.concat(parts).toString()));
      socket.write([line, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'));
    });

  test.each(['//', '//about', '///', '/\\about', 'http://', '*', '/about//', '//..//..'])(
    'and GET %s ends in no other site and no fall',
    async (path) => {
      const answer = await raw(`GET ${path} HTTP/1.1`);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:404|400|200)/);
      expect(answer).not.toContain('ocation:');
      expect((await get('/')).status).toBe(200);
    },
  );

  test.each(['bytes=10-5', 'bytes=-', 'bytes=a-b', 'bytes=0-1,3-4', 'bytes=-5', 'lines=1-2'])(
    'and the whole page comes where the range is “%s”',
    async (range) => {
      const response = await get('/', { range });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('<h1>Home</h1>');
    },
  );

  test('and a part of it where the range is right', async () => {
    const response = await get('/', { range: 'bytes=4-7', 'accept-encoding': 'identity' });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe('Home');
    expect((await get('/', { range: 'bytes=900-' })).status).toBe(416);
  });

  test('and an address tells of no folder outside', async () => {
    const outside = mkdtempSync(join(folder, '..', 'outside-'));
    writeFileSync(join(outside, 'index.html'), 'secret');
    for (const path of [`/..%2f${basename(outside)}`, `/about%2f..%2f..%2f${basename(outside)}`])
      expect((await raw(`GET ${path} HTTP/1.1`)).slice(9, 12)).toBe('404');
    rmSync(outside, { recursive: true });
  });

  test('and links that lead outside, pipes and folders of that kind are not there', async () => {
    const outside = mkdtempSync(join(folder, '..', 'outside-'));
    writeFileSync(join(outside, 'index.html'), 'secret');
    symlinkSync(join(outside, 'index.html'), join(folder, 'leak.html'));
    symlinkSync(outside, join(folder, 'leak'));
    mkdirSync(join(folder, 'packed'));
    writeFileSync(join(folder, 'packed/index.html'), 'packed');
    symlinkSync(join(outside, 'index.html'), join(folder, 'packed/index.html.br'));
    execFileSync('mkfifo', [join(folder, 'pipe.html')]);
    for (const path of ['/leak.html', '/leak', '/leak/', '/leak/index.html', '/pipe.html'])
      expect((await get(path)).status, path).toBe(404);
    expect(await (await get('/packed/')).text()).toBe('packed');
    rmSync(outside, { recursive: true });
  });
});

test('the server listens on this machine alone', () => {
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});

test('the next port is taken where the first is in use', async () => {
  const taken = Number(new URL(origin).port);
  const second = siteServer(folder);
  expect(await listen(second, [taken])).toBeUndefined();
  expect(await listen(second, [taken, 0])).toBe(0);
  second.close();
});
