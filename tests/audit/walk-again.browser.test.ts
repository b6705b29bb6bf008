import { describe, expect, test } from 'vitest';
import { focusOrder } from '../../src/audit/checks/focus-order.ts';
import { walkThrough } from './walk-through.ts';

describe('where a script watches the focus', () => {
  const style = '<style>a:focus { outline: none } a.on { outline: 2px solid }</style>';
  const many = '<a href="#a" class="fine">A</a> '.repeat(20);
  const fine = '<style>a.fine:focus { outline: 2px solid }</style>';

  test('and marks it late, only what seemed to be wrong is waited for', async () => {
    const late = `${many}<a href="#a" id="late">B</a><script>
      late.addEventListener('focus', () => setTimeout(() => late.classList.add('on'), 100));
    </script>`;
    const { stops, careful } = await walkThrough(style + fine + late);
    expect([careful, stops.length, stops.every(({ marked }) => marked)]).toEqual([true, 21, true]);
  });

  test('and marks nothing, that is found, at the top, between and on the way back', async () => {
    const bar =
      '<div style="position: fixed; inset: 0 0 auto; height: 9rem; background: #fff">Bar</div>';
    const bare = '<a href="#a">B</a>';
    const low = '<p style="margin-top: 99rem"></p>';
    const listens = '<script>addEventListener("focus", () => undefined, true)</script>';
    const { stops, back } = await walkThrough(
      style + fine + bar + bare + low + many + low + bare + many + listens,
    );
    expect(stops.flatMap(({ marked }, at) => (marked ? [] : [at]))).toEqual([0, 21]);
    expect(back).toHaveLength(41);
    expect(back.at(-1)?.coveredBy).not.toBe('');
  });

  test('and moves it when it comes again, the walk is done again', async () => {
    const once = `<a href="#a">A</a> ${many}<a href="#a" id="late">B</a><script>
      let met = 0;
      late.addEventListener('focus', () => { if (++met === 2) document.querySelector('a').focus(); });
    </script>`;
    const { stops } = await walkThrough(style + fine + once);
    expect(stops.some(({ index }) => index === 21)).toBe(true);
  });
});

test('a link that goes over two lines lies behind nothing', async () => {
  const words = 'Some words that go on for so long. '.repeat(4);
  const box = `<p style="width: 20rem">${words}<a href="#a">here is a link</a> ${words}</p>`;
  const pages = [0, 2, 4, 6, 8, 10].map((space) =>
    box.replace('<p', `<p data-s="${space}"`).replace('20rem', `${20 + space / 2}rem`),
  );
  const bar = '<div style="position: fixed; inset: 0 0 auto; height: 1rem">Bar</div>';
  const listens = '<script>addEventListener("focus", () => undefined, true)</script>';
  const { stops, back } = await walkThrough(
    bar + '<p style="height: 3rem">' + pages.join('') + listens,
  );
  expect([...stops, ...back].map(({ coveredBy }) => coveredBy).filter((one) => one !== '')).toEqual(
    [],
  );
});

test.each([
  ['floats to both sides', 'float: right', 'float: left', 'floated'],
  ['has an order of its own', 'order: 2', 'order: 1', 'ordered'],
])('a row of links that %s is told apart', async (_, first, second, how) => {
  const row = `<div style="display: flow-root; ${how === 'ordered' ? 'display: flex' : ''}"><a href="#a" style="${first}">A</a><a href="#a" style="${second}">B</a></div>`;
  const { stops } = await walkThrough(row);
  expect(stops[1]?.backwards).toBe(how);
  expect(focusOrder.find({ ...(await walkThrough(row)) }).map(({ asks }) => asks)).toEqual([
    how === 'floated' ? true : undefined,
  ]);
});
