import { describe, expect, test } from 'vitest';
import { problemsWith } from '../../world.ts';

/** Web addresses that are taken for another, and what is said of each in every field for one. */
const letters = [
  'The site name in this web address has unusual letters.',
  'Type the address with plain letters; some letters only look alike.',
];
const stray = [
  'This web address has a character that does not belong in one.',
  'Copy the address again from the browser: no spaces, quotes, backslashes or passwords.',
];
const hidden = (what: string): string[] => [
  `There is ${what} in this text.`,
  'Delete the text and type it again by hand: copying brings such characters along.',
];

describe.each(['website', 'committeeSite', 'inspectorPage'])('in the field %s', (field) => {
  test.each([
    ['a Cyrillic letter', 'https://www.br\u0435nt.gov.uk/', letters],
    ['a Cyrillic letter in Punycode', 'https://www.xn--brnt-w4d.gov.uk/', letters],
    ['full-width letters', 'https://www.\uFF42rent.gov.uk/', letters],
    ['a full stop of another script', 'https://www.brent\u3002gov.uk/', letters],
    [
      'a mark that turns text round',
      'https://www.brent.gov.uk/\u202Efdp',
      hidden('a character that changes the direction of text (U+202E)'),
    ],
    [
      'such a mark in the site name',
      'https://www.brent\u202E.gov.uk/',
      hidden('a character that changes the direction of text (U+202E)'),
    ],
    [
      'a space without width',
      'https://www.bre\u200Bnt.gov.uk/',
      hidden('a character that nobody sees (U+200B)'),
    ],
    ['a name before the site', 'https://www.brent.gov.uk@evil.example/', stray],
    ['a third slash', 'https:///evil.example/', stray],
    [
      'a port',
      'https://www.brent.gov.uk:8443/',
      [
        'This web address has a colon after the site name.',
        'Leave out the colon and the number: readers are led to the site itself.',
      ],
    ],
    [
      'a full stop at the end of the site name',
      'https://www.brent.gov.uk./',
      [
        'The site name in this web address ends with a full stop.',
        'Write it without, such as https://www.example.gov.uk/.',
      ],
    ],
  ])('%s has one message', (_what, address, [told, fix]) => {
    const problems = problemsWith({
      'authorities/brent.md': (text) =>
        text.replace(/^region:.*/m, (region) => `${region}\n${field}: ${address}`),
    });
    // What is wrong with a text anywhere names no field.
    const message = told?.startsWith('There is') ? told : `${field}: ${told ?? ''}`;
    expect(problems).toMatchObject([{ message, fix, file: 'authorities/brent.md' }]);
    expect(problems).toHaveLength(1);
  });

  test.each([
    'https://www.brent.gov.uk/a@b?c=d#e',
    'https://www.xn--mnchen-3ya.example/',
    'HTTPS://WWW.BRENT.GOV.UK/',
  ])('%s is taken', (address) => {
    const edit = (text: string): string =>
      text.replace(/^region:.*/m, (region) => `${region}\n${field}: ${address}`);
    expect(problemsWith({ 'authorities/brent.md': edit })).toEqual([]);
  });
});

test('a link of the publisher leads to a page of the site, or over https to another site', () => {
  for (const href of ['//evil.example/', 'https://a:b@evil.example/', '/\\evil.example', 'https:x'])
    expect(
      problemsWith({
        'site.yaml': (text) => `${text}\nlook: {}\nlinks:\n  - words: Us\n    href: '${href}'\n`,
      }).length,
      href,
    ).toBeGreaterThan(0);
});
