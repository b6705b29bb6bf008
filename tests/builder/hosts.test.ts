import { describe, expect, test } from 'vitest';
import { hostLines, limits, sizeOf, type SiteSize } from '../../src/builder/hosts.ts';

const small: SiteSize = {
  files: 6_120,
  bytes: 65_300_000,
  largest: { path: 'api/v1/all.json', bytes: 4_200_000 },
  fullest: { path: 'feeds/', files: 154 },
};

describe('the build says of a site', () => {
  test('how large it is, and no more where every host takes it', () => {
    expect(hostLines(small)).toEqual([
      '6,120 files, 65.3 MB; the largest is api/v1/all.json, 4.2 MB',
    ]);
  });

  test('which host it has too many files for', () => {
    expect(hostLines({ ...small, files: 42_310 }).slice(1)).toEqual([
      '42,310 files: more than Cloudflare Pages takes on its free plan (20,000).',
    ]);
  });

  test('which hosts it is too large for', () => {
    expect(hostLines({ ...small, bytes: 300e6 }).slice(1)).toEqual([
      '300 MB: more than Azure Static Web Apps takes on its free plan (250 MiB).',
    ]);
  });

  test('which file is too large, and which folder too full', () => {
    const size = {
      ...small,
      largest: { path: 'data/all.csv', bytes: 30e6 },
      fullest: { path: 'councils/', files: 60_000 },
    };
    expect(hostLines(size).slice(1)).toEqual([
      'data/all.csv, 30 MB: more than Cloudflare Pages takes (25 MiB).',
      '60,000 files in councils/: more than Netlify takes (54,000).',
    ]);
  });

  test('nothing of a limit that it reaches and does not pass', () => {
    expect(hostLines({ ...small, files: 20_000, bytes: 250 * 1024 ** 2 })).toHaveLength(1);
  });

  test('a line for every limit, where it is over all of them', () => {
    const huge = {
      files: 1e6,
      bytes: 1e12,
      largest: { path: 'a', bytes: 1e12 },
      fullest: { path: 'b/', files: 1e6 },
    };
    expect(hostLines(huge)).toHaveLength(1 + limits.length);
  });
});

test('files, bytes and folders are counted from the list of files', () => {
  const files = new Map([
    ['index.html', { size: 5 }],
    ['councils/brent/index.html', { size: 7 }],
    ['councils/brent/index.html.br', { size: 3 }],
  ]);
  expect(sizeOf(files)).toEqual({
    files: 3,
    bytes: 15,
    largest: { path: 'councils/brent/index.html', bytes: 7 },
    fullest: { path: 'councils/brent/', files: 2 },
  });
});
