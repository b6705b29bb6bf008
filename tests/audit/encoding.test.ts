import { describe, expect, test } from 'vitest';
import { encodingOf, textOf } from '../../src/audit/crawl/encoding.ts';
import { tagsIn } from '../../src/audit/crawl/html.ts';
import { serve } from '../../src/audit/crawl/serve.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './fresh-folder.ts';

const page = (head: string): string => `<!doctype html><html lang="en">${head}<p>Café</p>`;
const latin = (html: string): Buffer => Buffer.from(html, 'latin1');
const bare = '<meta name="viewport" content="width=device-width">';
const old = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">';

describe('a page is read in', () => {
  test.each([
    ['UTF-8 where it says nothing', Buffer.from(page('')), 'utf-8'],
    ['the encoding that it names', latin(page('<meta charset="windows-1252">')), 'windows-1252'],
    ['the one that it names as pages once did', latin(page(old)), 'windows-1252'],
    ['what an old browser took it for, where it is no UTF-8', latin(page(bare)), 'windows-1252'],
    ['UTF-16 by its mark', Buffer.from(`\ufeff${page(old)}`, 'utf16le'), 'utf-16le'],
    ['UTF-8 where it claims UTF-16', Buffer.from(page('<meta charset="utf-16">')), 'utf-8'],
    ['UTF-8 where no browser knows the name', Buffer.from(page('<meta charset="x">')), 'utf-8'],
    [
      'what its XML says',
      latin(`<?xml version="1.0" encoding="iso-8859-1"?>${page('')}`),
      'windows-1252',
    ],
  ])('%s', (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
    const html = textOf(bytes);
    expect(html).toContain('<p>Café</p>');
    expect(tagsIn(html).some(({ name }) => name === 'html')).toBe(true);
  });
});

test('a folder is served as its pages say that they are written', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'old.html'), latin(page(old)));
  writeFileSync(join(folder, 'new.html'), page(''));
  const server = await serve(folder);
  const types = await Promise.all(
    ['old', 'new'].map(async (name) => {
      const answer = await fetch(`${server.origin}/${name}.html`);
      return [answer.headers.get('content-type'), (await answer.arrayBuffer()).byteLength];
    }),
  );
  await server.close();
  expect(types).toEqual([
    ['text/html; charset=windows-1252', latin(page(old)).length],
    ['text/html; charset=utf-8', Buffer.from(page('')).length],
  ]);
});
