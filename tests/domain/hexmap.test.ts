import { describe, expect, test } from 'vitest';
import { servingIn } from '../../src/domain/lifecycle.ts';
import { drawHexmap } from '../../src/domain/hexmap.ts';
import { realSite } from '../formats/sites.ts';
import { problemsWith } from '../world.ts';

describe('the drawing of hexagons', () => {
  test('puts the north at the top and moves odd rows to the right', () => {
    const { hexes } = drawHexmap({
      hexes: { south: { q: 0, r: 0 }, middle: { q: 0, r: 1 }, north: { q: 0, r: 2 } },
    });
    expect(hexes.map(({ slug }) => slug)).toEqual(['north', 'middle', 'south']);
    expect(hexes.map(({ x }) => x)).toEqual([20, 40, 20]);
    expect(hexes[0]?.y).toBeLessThan(hexes[1]?.y ?? 0);
  });

  test('has a place for every real council: Northumberland in the north, Isles of Scilly in the south-west', () => {
    const site = realSite();
    const { hexes } = drawHexmap(site.hexmap ?? { hexes: {} });
    expect(hexes).toHaveLength(servingIn(site.authorities, site.settings).length);
    const at = (slug: string) => hexes.find((hex) => hex.slug === slug) ?? { x: 0, y: 0 };
    expect(at('northumberland').y).toBeLessThan(at('isles-of-scilly').y);
    expect(at('isles-of-scilly').x).toBeLessThan(at('kent').x);
    expect(new Set(hexes.map(({ x, y }) => `${x}/${y}`)).size).toBe(hexes.length);
  });
});

describe('a file with a mistake', () => {
  const file = (hexes: string) => ({
    'hexmap.yaml': `source: Us\nurl: https://www.example.gov.uk/map\nlicence: OGL\nhexes:\n${hexes}`,
  });

  test('names a council that is not there', () => {
    expect(problemsWith(file('  brend: { q: 1, r: 1 }\n'))).toMatchObject([
      {
        code: 'unknown-reference',
        file: 'hexmap.yaml',
        line: 5,
        message: 'There is no council “brend”.',
      },
    ]);
  });

  test('names two councils on one hexagon', () => {
    const found = problemsWith(file('  brent: { q: 1, r: 1 }\n  bradford: { q: 1, r: 1 }\n'));
    expect(found).toMatchObject([{ code: 'hex-taken', line: 6 }]);
  });
});
