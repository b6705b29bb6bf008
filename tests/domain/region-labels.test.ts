import { expect, test } from 'vitest';
import { drawHexmap } from '../../src/domain/hexmap.ts';
import { labelsBeyond, regionLabels } from '../../src/domain/region-labels.ts';

const hexes = {
  a: { q: 0, r: 4 },
  b: { q: 1, r: 4 },
  c: { q: 0, r: 2 },
  d: { q: 1, r: 2 },
  e: { q: 2, r: 2 },
  f: { q: 1, r: 0 },
};
const drawing = drawHexmap({ hexes });
const regionOf = new Map(Object.entries({ a: 'n', b: 'n', c: 'w', d: 'm', e: 'e', f: 's' }));
const names = new Map(
  Object.entries({ n: 'North', w: 'West', m: 'Middle', e: 'East and the far islands', s: 'South' }),
);
const labels = regionLabels(drawing, regionOf, names);

test('the name of a region stands at the end of one of its rows, outside the map', () => {
  const east = labels.find(({ region }) => region === 'e');
  const last = drawing.hexes.find(({ slug }) => slug === 'e');
  expect(east).toMatchObject({ anchor: 'start', lines: ['East and the', 'far islands'] });
  expect(east?.x).toBeGreaterThan(last?.x ?? Infinity);
});

test('a region that others lie around has no name there, and no two names lie on each other', () => {
  expect(labels.map(({ region }) => region).toSorted()).toEqual(['e', 'n', 's', 'w']);
  for (const one of labels) {
    const others = labels.filter((other) => other !== one && other.anchor === one.anchor);
    for (const other of others) expect(Math.abs(one.y - other.y)).toBeGreaterThan(18);
  }
});

test('what names take up beside the map is known', () => {
  const { left, right } = labelsBeyond(labels, drawing.width);
  expect(left).toBeGreaterThan(0);
  expect(right).toBeGreaterThan(100);
});
