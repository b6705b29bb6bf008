import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchBlock } from '../../../src/html/client/embed/block.ts';
import { councilBlock } from '../../../src/formats/embed/block.ts';
import { smallSite } from '../../formats/sites.ts';
import { councilOf } from '../../world.ts';

const site = smallSite();
const block = councilBlock(councilOf(site, 'brent'), site);
const script = 'https://findings.example/embed/v1/element.js';

/** What is asked for goes here, and gets this answer. */
function answerWith(body: unknown) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(body)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an embed', () => {
  test('takes its facts from where its script lies, and follows no redirect', async () => {
    const fetched = answerWith(block);
    expect(await fetchBlock(script, 'brent')).toEqual(JSON.parse(JSON.stringify(block)));
    const [url, options] = fetched.mock.calls[0] ?? [];
    expect(url).toEqual(new URL('https://findings.example/embed/v1/councils/brent.json'));
    expect(options).toMatchObject({ credentials: 'omit', redirect: 'error' });
  });

  test.each([
    '..',
    '../x',
    '//evil.example/a',
    'a/b',
    'https://evil.example',
    'brent?x',
    '',
    'Brent',
    'a%2fb',
  ])('asks for nothing where the council is “%s”', async (council) => {
    const fetched = answerWith(block);
    await expect(fetchBlock(script, council)).rejects.toThrow('is no short name');
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each([
    ['a script for an address', { ...block, more: { words: 'More', href: 'javascript:alert(1)' } }],
    ['one in disguise', { ...block, more: { words: 'More', href: ' \u0001javascript:alert(1)' } }],
    ['data for an address', { ...block, licence: { ...block.licence, href: 'data:text/html,x' } }],
    ['no words', { ...block, more: { href: 'https://a.example/' } }],
    ['no sentences', { ...block, sentences: 'all' }],
    ['a table of another form', { ...block, table: { caption: 'A', head: ['B', 'C'], rows: [1] } }],
    ['nothing at all', null],
  ])('shows nothing that has %s', async (_what, body) => {
    answerWith(body);
    await expect(fetchBlock(script, 'brent')).rejects.toThrow('is no embed');
  });
});
