import { expect, test } from 'vitest';
import {
  keptIn,
  matches,
  orderOf,
  searchWith,
} from '../../../../src/html/client/council-table/view.ts';

test('a view is kept in the address, and comes back from it', () => {
  const view = { by: 3, down: true, name: 'Bath & North', region: 'South West' };
  expect(keptIn(searchWith(view), 9)).toEqual(view);
  expect(searchWith({ by: 0, down: false, name: '', region: '' })).toBe('');
});

test.each(['?by=99', '?by=-1', '?by=x', '?by=1.5'])(
  'an address that lies is not believed: %s',
  (search) => {
    expect(keptIn(search, 9).by).toBe(0);
  },
);

test('a council is found by letters of its name, whatever their case, and by its region', () => {
  const view = { by: 0, down: false, name: ' SHEFF ', region: '' };
  expect(matches(view, 'Sheffield', 'Yorkshire and the Humber')).toBe(true);
  expect(matches({ ...view, region: 'London' }, 'Sheffield', 'Yorkshire and the Humber')).toBe(
    false,
  );
});

test('numbers are sorted as numbers, and equals by name either way', () => {
  expect(orderOf({ down: false }, ['9', 'b'], ['10', 'a'])).toBeLessThan(0);
  expect(orderOf({ down: true }, ['1', 'a'], ['1', 'b'])).toBeLessThan(0);
});
