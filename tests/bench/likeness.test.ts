import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { likenessOf, wordsOf } from './likeness.ts';

const folder = mkdtempSync(join(tmpdir(), 'likeness-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** A site with a home page and one page about an inspection. */
function site(name: string, result: string): string {
  const place = join(folder, name, 'councils/brent/2026-03-housing');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), '<body>Home');
  writeFileSync(join(place, 'index.html'), result);
  return join(folder, name);
}

describe('sites are compared', () => {
  const ours = site('ours', '<body><h1>Brent</h1> <p>Leaders listen.');

  test('by their pages about an inspection, and all pages are counted', () => {
    const look = likenessOf(ours, ours);
    expect(look).toEqual({ pages: 2, words: 3, bytes: 39, same: 1 });
  });

  test('by the words, not by the elements around them', () => {
    const theirs = site('theirs', '<body class="a"><h2>Brent</h2><p>Leaders <b>listen.</b>');
    expect(likenessOf(theirs, ours).same).toBe(1);
  });

  test('so that an emptier page shows', () => {
    expect(likenessOf(site('emptier', '<body><h1>Brent'), ours).same).toBe(0);
  });
});

test('the words of a page are those that a reader sees', () => {
  const html = `<html><head><title>Not here</title></head><body class="a"><h1>Brent</h1>
    <script type="application/ld+json">{"name":"Not here"}</script><p>Leaders<b>listen.</b></p></body>`;
  expect(wordsOf(html)).toEqual(['Brent', 'Leaders', 'listen.']);
});
