import { expect, test } from 'vitest';
import { drawHexmap, regionOutlines } from '../../src/domain/hexmap.ts';

const hexes = { a: { q: 0, r: 0 }, b: { q: 1, r: 0 }, c: { q: 0, r: 1 } };

test('a line lies between councils of different regions, once, and nowhere else', () => {
  const drawing = drawHexmap({ hexes });
  const outlines = (regions: Record<string, string>) =>
    regionOutlines({ hexes }, drawing, new Map(Object.entries(regions))).match(/M/g)?.length ?? 0;
  expect(outlines({ a: 'n', b: 'n', c: 'n' })).toBe(0);
  expect(outlines({ a: 'n', b: 's', c: 'n' })).toBe(2);
  expect(outlines({ a: 'n', b: 's', c: 'e' })).toBe(3);
});
