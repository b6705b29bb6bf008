import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../../src/html/client/find/look-up.ts';
import { filesOf, findSite } from '../../../find-world.ts';

/** The words that are offered for what is typed. */
async function offers(typed: string): Promise<string[]> {
  const { suggestions } = await lookUp(typed, filesOf(findSite()).data);
  return suggestions.map(({ words }) => words);
}

async function straight(typed: string): Promise<string | undefined> {
  return (await lookUp(typed, filesOf(findSite()).data)).straight;
}

async function said(typed: string): Promise<string | undefined> {
  return (await lookUp(typed, filesOf(findSite()).data)).said;
}

describe('a postcode', () => {
  test.each(['BD21 3AA', 'bd213aa', ' bd21  3aa ', 'BD4B 1AA', 'BD2 4ZZ', 'BD21'])(
    '%s leads straight to its council',
    async (typed) => {
      expect(await straight(typed)).toBe('/councils/bradford/');
    },
  );

  test('that is half typed offers the councils it may be, the likeliest first', async () => {
    expect(await offers('BD2')).toEqual(['Bradford', 'Brent']);
    expect(await offers('BD2 6')).toEqual(['Brent']);
    expect(await offers('BD4')).toEqual(['Brent', 'Bradford']);
  });

  test('of a district that no range begins in is like the one before it', async () => {
    expect(await straight('BD22 1AA')).toBe('/councils/bradford/');
  });

  test.each(['BD25 1AA', 'BD96 9ZZ', 'BD30'])(
    'of a district that there is not, such as %s, is not found',
    async (typed) => {
      expect(await said(typed)).toBe(
        `Our list of postcodes has no council in England for ${typed}.`,
      );
      expect(await offers(typed)).toEqual([]);
    },
  );

  test.each(['G1 1AA', 'G12', 'EH1 1AA'])('%s lies elsewhere, and that is said', async (typed) => {
    expect(await said(typed)).toBe(
      `${typed} is not in England. This site has councils in England only.`,
    );
    expect(await offers(typed)).toEqual([]);
  });

  test('that no council has is not said to lie elsewhere', async () => {
    expect(await said('BD2 9ZZ')).toBe(
      'Our list of postcodes has no council in England for BD2 9ZZ.',
    );
  });

  test('asks for the list of its area and for nothing that says more', async () => {
    const { data, asked } = filesOf(findSite());
    await lookUp('BD21 3AA', data);
    expect(asked).toEqual(['/find/index.json', '/find/postcodes/bd.json']);
  });
});

describe('a place', () => {
  test.each([
    ['Keighley', '/councils/bradford/'],
    ['keighley council', '/councils/bradford/'],
    ['Haworth', '/councils/bradford/'],
    ['wembley', '/councils/brent/'],
    ['Bath and North East Somerset Council', '/councils/bath-and-north-east-somerset/'],
  ])('“%s” leads straight to its council', async (typed, url) => {
    expect(await straight(typed)).toBe(url);
  });

  test('in several councils offers them all, the larger place first', async () => {
    expect(await offers('Leigh')).toEqual(['Leigh, in Bradford', 'Leigh, in Brent']);
    expect(await straight('Leigh')).toBeUndefined();
  });

  test('is offered from its first letters on, after the councils', async () => {
    expect(await offers('br')).toEqual(['Bradford', 'Brent']);
    expect(await offers('kei')).toEqual(['Keighley, in Bradford']);
  });

  test.each([
    ['Keighly', 'Did you mean Keighley?', 'Keighley, in Bradford'],
    ['Bradfrod', 'Did you mean Bradford?', 'Bradford'],
    ['Wenbley', 'Did you mean Wembley?', 'Wembley, in Brent'],
  ])('“%s” is taken for a slip', async (typed, words, offer) => {
    expect(await said(typed)).toBe(words);
    expect(await offers(typed)).toEqual([offer]);
  });

  test.each(['xyzzy', 'care leavers', 'k'])('“%s” is nothing that is near', async (typed) => {
    expect(await lookUp(typed, filesOf(findSite()).data)).toEqual({ suggestions: [] });
  });
});
