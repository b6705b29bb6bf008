import { expect, test } from 'vitest';
import { validHtml } from '../../src/audit/checks/valid-html.ts';
import { page } from './small-site.ts';

const find = async (html: string) =>
  validHtml.find({ page: '/', file: 'a.html', html, bytes: html.length, assets: [], moving: [] });

test('one page after the other is looked at, many at a time', async () => {
  const pages = Array.from({ length: 20 }, (_, at) =>
    find(page(at % 2 === 0 ? '<p>A</p>' : '<p></b></p>')),
  );
  const found = await Promise.all(pages);
  expect(found.map(({ length }) => length > 0)).toEqual(found.map((_, at) => at % 2 !== 0));
});

test('a page that keeps the validator busy for ever is given up, and the next one is looked at', async () => {
  const endless = find(page('<b id=a></b>'.repeat(50_000)));
  const sound = find(page('<p>Sound.</p>'));
  await expect(endless).rejects.toThrow('took more than 20 seconds to validate');
  expect(await sound).toEqual([]);
});

test('a page that is nested too deeply is named in words', async () => {
  await expect(find(page('<div>'.repeat(20_000)))).rejects.toThrow(/nested too deeply|took more/u);
});
