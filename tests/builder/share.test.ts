import { describe, expect, test } from 'vitest';
import { faultsAmong, type ShareNote } from '../../src/builder/share-note.ts';
import { inShare, readShare } from '../../src/builder/share.ts';

const councils = ['barnet', 'bath', 'brent', 'bury'];

describe('a share', () => {
  test('is written as which one and of how many', () => {
    expect(readShare('3/8')).toEqual({ index: 3, of: 8 });
  });

  test.each(['0/4', '5/4', '3', '3 of 8', '-1/4', ''])('is not written as “%s”', (text) => {
    expect(() => readShare(text)).toThrow('Write the third of eight as: --shard 3/8');
  });

  test.each([
    'councils/bath/index.html',
    'councils/bath/2026-05-ilacs/index.html',
    'councils/bath/dates.ics',
    'embed/v1/councils/bath/index.html',
    'embed/v1/councils/bath.oembed.json',
    'embed/v1/inspections/bath/2026-05-ilacs.txt',
    'api/v1/authorities/bath.json',
    'api/v1/inspections/bath/2026-05-ilacs.json',
    'feeds/councils/bath.xml',
  ])('of a council has all that is its own: %s', (path) => {
    expect([1, 2].map((index) => inShare({ index, of: 2 }, councils)(path))).toEqual([false, true]);
  });

  test.each([
    'index.html',
    'councils/index.html',
    'councils/regions/london/index.html',
    'llms.txt',
  ])('that is the first has what belongs to no council: %s', (path) => {
    expect([1, 2].map((index) => inShare({ index, of: 2 }, councils)(path))).toEqual([true, false]);
  });
});

describe('shares are put together', () => {
  const note = { of: 2, code: 'a', content: 'b' };
  const named = (shares: (Partial<ShareNote> & { index: number })[]) =>
    shares.map((share, place) => ({ ...note, ...share, folder: `shares/${place}` }));

  test('when each is there once', () => {
    expect(faultsAmong(named([{ index: 1 }, { index: 2 }]))).toEqual([]);
  });

  test('but not when there is none, one is missing, or one is there twice', () => {
    expect(faultsAmong([])[0]).toContain('There is no share.');
    expect(faultsAmong(named([{ index: 2 }]))).toEqual(['Share 1/2 is missing.']);
    expect(faultsAmong(named([{ index: 1 }, { index: 2 }, { index: 2 }]))).toEqual([
      'Share 2/2 is there twice.',
    ]);
  });

  test.each([{ code: 'other' }, { content: 'other' }, { of: 3 }])(
    'and not when one is of another build: %j',
    (other) => {
      expect(faultsAmong(named([{ index: 1 }, { index: 2, ...other }]))[0]).toBe(
        'shares/1 is of another build than shares/0. Build both again.',
      );
    },
  );
});
