import { expect, test } from 'vitest';
import { foldRanges, type PostcodeParts } from '../../src/domain/postcode-ranges.ts';

function partsOf(postcode: string): PostcodeParts {
  const [, area = '', district = '', rest = ''] = /^([A-Z]+)(\d.?)(\d..)$/.exec(postcode) ?? [];
  return [area, district, rest];
}

/** Folds “B11AA birmingham” and the like. */
function fold(...ranges: string[]): ReturnType<typeof foldRanges> {
  const those = ranges.map((range) => {
    const [from = '', council] = range.split(' ');
    return { from, council };
  });
  return foldRanges(those, partsOf);
}

test('a list names each change of council, by district', () => {
  expect(fold('BA10AA bath', 'BA11GQ wilts', 'BA11GR bath')['BA']?.districts['1']).toBe(
    '0AA 1, 1GQ 2, 1GR 1',
  );
});

test('shorter postcodes come before longer ones, as numbers do', () => {
  expect(fold('BD201AA york', 'BD15AA leeds')).toEqual({
    BD: {
      councils: ['none', 'leeds', 'york'],
      districts: { 0: '000 0', 1: '5AA 1', '00': '000 1', 20: '1AA 2' },
    },
  });
});

test('a range that goes on into a district is said again where large users lie nowhere', () => {
  expect(fold('DA10AA kent', 'DA39ZZ')['DA']?.districts['3']).toBe('000 1, 9ZZ 0');
});

test('an area in which no council has a postcode says no more than that', () => {
  expect(fold('AL11AA herts', 'BT11AA')['BT']).toEqual({ councils: ['none'], districts: {} });
});
