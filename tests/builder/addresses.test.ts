import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { finishAddresses } from '../../src/builder/addresses.ts';
import { replaceSite } from '../../src/builder/site-folders.ts';
import type { Moves } from '../../src/domain/redirects.ts';

const none: Moves = {
  address: 'https://example.org/',
  bodies: { path: 'councils' },
  redirects: [],
  renamed: [],
};

/** A site of a few files, finished with what is known of former addresses. */
function siteIn() {
  const place = mkdtempSync(join(tmpdir(), 'addresses-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  const target = join(place, 'dist');
  const list = join(place, 'last.txt');
  return {
    read: (path: string) => readFileSync(join(target, path), 'utf8'),
    /** @param last the addresses that were published last. */
    build: (paths: readonly string[], moves: Moves, last?: readonly string[]) => {
      if (last) writeFileSync(list, last.join('\n'));
      return replaceSite(target, { cacheFolder: join(place, 'cache'), code: 'a' }, (draft) => {
        for (const path of paths) draft.put(path, `<title>${path}</title>`);
        finishAddresses(draft, moves, last && list);
        return Promise.resolve();
      });
    },
  };
}

const pages = ['index.html', 'councils/new/index.html', 'api/v1/authorities/new.json'];

test('the list names every address that others may keep, and nothing that pages fetch', async () => {
  const { build, read } = siteIn();
  await build([...pages, '404.html', 'assets/a.css', 'pagefind/pagefind.js', '_headers'], none);
  expect(read('addresses.txt')).toBe('/\n/api/v1/authorities/new.json\n/councils/new/\n');
});

test('an address that would be lost stops the build, with what to write', async () => {
  const { build } = siteIn();
  await expect(build(pages, none, ['/', '/councils/old/'])).rejects.toThrow(
    'These addresses were published and would be lost:\n  /councils/old/\nSay in content/redirects.yaml where each leads (from, to) or why it is gone (from, gone).',
  );
});

test('a redirect writes a page that leads on, and rules for hosts', async () => {
  const { build, read } = siteIn();
  const redirects = [{ from: '/councils/old/', to: '/councils/new/' }];
  await build(pages, { ...none, redirects }, ['/councils/old/']);
  expect(read('councils/old/index.html')).toContain('content="0; url=/councils/new/"');
  expect(read('councils/old/index.html')).toContain('<a href="/councils/new/">Go to the page</a>');
  expect(read('_redirects')).toBe('/councils/old/ /councils/new/ 301\n');
  expect(read('redirects.map')).toBe('/councils/old/ /councils/new/;\n');
});

test('a council that was renamed is found at all its old addresses; data is there again', async () => {
  const { build, read } = siteIn();
  await build(pages, { ...none, renamed: [{ before: 'old', now: 'new' }] }, [
    '/councils/old/',
    '/api/v1/authorities/old.json',
  ]);
  expect(read('councils/old/index.html')).toContain('url=/councils/new/');
  expect(read('api/v1/authorities/old.json')).toBe(read('api/v1/authorities/new.json'));
});

test('a reason is enough for what is gone, and a page says it', async () => {
  const { build, read } = siteIn();
  const redirects = [{ from: '/councils/old/*', gone: 'It was a sample.' }];
  await build(pages, { ...none, redirects }, ['/councils/old/', '/councils/old/2020-01-a/']);
  expect(read('councils/old/index.html')).toContain('<p>It was a sample.</p>');
});

test.each([
  [{ from: '/a/', to: '/b/' }, 'leads to addresses that the site does not have:\n  /a/ → /b/'],
  [{ from: '/councils/new/', to: '/' }, 'These addresses have a page or file'],
])('a redirect that cannot be right is refused: %o', async (redirect, message) => {
  const { build } = siteIn();
  await expect(build(pages, { ...none, redirects: [redirect] })).rejects.toThrow(message);
});
