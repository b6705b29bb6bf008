import { expect, test, vi } from 'vitest';
import { once, onceFor } from '../../src/domain/once.ts';

test('something is worked out once for each object, even where it gives nothing', () => {
  const of = vi.fn(({ name }: { name: string }) => (name === 'Brent' ? name.length : undefined));
  const length = once(of);
  const [brent, bath] = [{ name: 'Brent' }, { name: 'Bath' }];
  expect([length(brent), length(bath), length(brent), length(bath)]).toEqual([
    5,
    undefined,
    5,
    undefined,
  ]);
  expect(of).toHaveBeenCalledTimes(2);
});

test('something that a word decides too is worked out once for each object and word', () => {
  const of = vi.fn(
    ({ name }: { name: string }, start: string) => name.startsWith(start) || undefined,
  );
  const starts = onceFor(of, (start) => start);
  const brent = { name: 'Brent' };
  expect([starts(brent, 'B'), starts(brent, 'C'), starts(brent, 'C')]).toEqual([
    true,
    undefined,
    undefined,
  ]);
  expect(of).toHaveBeenCalledTimes(2);
});
