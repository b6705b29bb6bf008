import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { compressFiles } from '../../../src/builder/compress.ts';
import { checkDeployed } from '../../../src/builder/deploy/check.ts';
import { filesIn } from '../../../src/builder/files.ts';
import { headerRules, topOf } from '../../../src/builder/headers.ts';
import { siteServer } from '../../../src/builder/preview/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
const page = `<h1>Brent</h1>${'<p>Leaders listen to children.</p>'.repeat(100)}`;
const files: Record<string, string> = {
  'index.html': page,
  '404.html': '<h1>Not here</h1>',
  'councils/brent/index.html': page,
  'embed/v1/councils/brent/index.html': page,
};

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await compressFiles(folder, Object.keys(files));
  writeHeaders(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The rules that a build writes for its host. */
function writeHeaders(site: string): void {
  writeFileSync(join(site, '_headers'), headerRules(topOf(filesIn(site))));
}

/** Lets a server listen on a free port for the time of one test. */
async function originOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return `http://127.0.0.1:${String(address.port)}`;
}

test('a server that says all that it should has no difference', async () => {
  expect(await checkDeployed(folder, await originOf(siteServer(folder)))).toEqual([]);
});

test('nor has one that publishes the site below a path', async () => {
  const below = mkdtempSync(join(tmpdir(), 'deploy-below-'));
  onTestFinished(() => rmSync(below, { recursive: true }));
  cpSync(folder, below, { recursive: true });
  writeFileSync(join(below, '_headers'), headerRules(topOf(filesIn(below)), '/results/'));
  const canonical = '<link rel="canonical" href="https://www.example.org/results/">';
  writeFileSync(join(below, 'index.html'), `${canonical}<a href="/results/">Results</a>${page}`);
  await compressFiles(below, ['index.html']);
  const origin = await originOf(siteServer(below));
  expect(await checkDeployed(below, `${origin}/results/`)).toEqual([]);
});

test('a server that says nothing of its own is told each thing, with what it should say', async () => {
  const server = createServer(({ url = '/' }, response) => {
    const file = files[`${url.slice(1)}index.html`];
    response.end(file ?? readFileSync(join(folder, 'index.html')));
  });
  const told = (await checkDeployed(folder, await originOf(server))).map(
    ({ address, message, fix }) => `${new URL(address).pathname} ${message} ${fix}`,
  );
  expect(told).toContain(
    "/ The header content-security-policy is missing. Let the server say: content-security-policy: frame-ancestors 'none'",
  );
  expect(told).toContain(
    '/ The server sends this without compressing it. Let the server compress texts (gzip or brotli).',
  );
  expect(told).toContain(
    '/there-is-no-such-page/ A page that is not there is answered with 200. Let the server answer 404 with the file 404.html.',
  );
  expect(told).toContain(
    '/councils/brent The address without its slash is answered with 200. Let it lead to /councils/brent/ (301).',
  );
});

test('a server that forbids frames everywhere is told of the pages that are made for them', async () => {
  const right = siteServer(folder);
  const server = createServer((request, response) => {
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => typeof response;
    response.writeHead = (...args: unknown[]) => {
      response.setHeader('content-security-policy', "frame-ancestors 'none'");
      return writeHead(...args);
    };
    right.emit('request', request, response);
  });
  const told = await checkDeployed(folder, await originOf(server));
  expect(told.map(({ message }) => message)).toEqual([
    'The server forbids other sites to frame this page, which is made to be framed.',
  ]);
});

test('another build than this is told', async () => {
  const other = mkdtempSync(join(tmpdir(), 'deploy-'));
  onTestFinished(() => {
    rmSync(other, { recursive: true });
  });
  writeFileSync(join(other, 'index.html'), page.replace('Brent', 'Bradford'));
  writeFileSync(join(other, '404.html'), files['404.html'] ?? '');
  writeHeaders(other);
  const told = await checkDeployed(other, await originOf(siteServer(folder)));
  expect(told.map(({ message }) => message)).toContain(
    'This is another text than index.html of this build.',
  );
});
