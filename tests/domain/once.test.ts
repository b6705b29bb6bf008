import { expect, test, vi } from 'vitest';
import { once } from '../../src/domain/once.ts';

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
