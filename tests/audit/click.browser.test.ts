import { expect, test } from 'vitest';
import { auditFolder } from './plan.ts';
import { page, siteOf, wanted } from './small-site.ts';

const inMenu = '<div id="m" hidden><p><a href="#a">Click here</a></p></div><p id="a">A</p>';
const menu = (script: string): string =>
  `<button id="menu" onclick="${script}">Menu</button>${inMenu}`;
const clicks = ['#menu'];

test('what a click opens is looked at, and a fault in it says after which click it shows', async () => {
  const folder = siteOf({
    'later.html': page(
      menu("setTimeout(() => { document.getElementById('m').hidden = false }, 100)"),
    ),
    'opens.html': page(menu("document.getElementById('m').hidden = false")),
    'without.html': page('<p>There is no menu here.</p>'),
  });
  const closed = await auditFolder(folder, { wanted });
  const { faults, notDone } = await auditFolder(folder, { wanted, clicks });
  expect(closed.faults).toEqual([]);
  expect(notDone).toEqual([]);
  const told = faults.map(({ page: where, code, condition }) => [where, code, condition]);
  expect(told.sort()).toEqual([
    ['/later.html', 'link-text', 'after a click on “#menu”'],
    ['/opens.html', 'link-text', 'after a click on “#menu”'],
  ]);
});

test('a click that leads to another page is named as not done', async () => {
  const folder = siteOf({
    'moves.html': page(menu("location.href = 'other.html'")),
    'other.html': page('<p>Another page.</p>'),
  });
  const { failures, notDone } = await auditFolder(folder, { wanted, clicks });
  expect(failures).toEqual([]);
  expect(notDone.map(({ page: where, code }) => [where, code])).toEqual([['/moves.html', 'click']]);
});
