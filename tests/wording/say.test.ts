import { afterEach, describe, expect, test } from 'vitest';
import { formatDate, spanInWords } from '../../src/domain/dates.ts';
import { setLanguage } from '../../src/domain/language.ts';
import * as searchCy from '../../src/html/client/search/wording-cy.ts';
import { cy } from '../../src/wording/cy.ts';
import { en, type Message } from '../../src/wording/en.ts';
import { say } from '../../src/wording/say.ts';
import { listInWords, numberInWords } from '../../src/wording/words.ts';

afterEach(() => setLanguage('en'));

function textsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placesIn(message: Message): string[] {
  const names = textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
  return [...new Set(names)].sort();
}

const keys = Object.keys(en) as (keyof typeof en)[];

test('a sentence in Welsh has places for nothing that the English one does not give', () => {
  expect(keys.length).toBeGreaterThan(50);
  const strange = keys.filter((key) =>
    placesIn(cy[key]).some((place) => !placesIn(en[key]).includes(place)),
  );
  expect(strange).toEqual([]);
});

test('no sentence in Welsh is the English one', () => {
  expect(
    keys.filter((key) => textsOf(cy[key]).some((text) => textsOf(en[key]).includes(text))),
  ).toEqual([]);
});

describe('pages in Welsh', () => {
  test('have sentences in Welsh, with their values', () => {
    setLanguage('cy');
    expect(say('emailTo', { name: 'Gwynedd' })).toBe('E-bost: Gwynedd');
    expect(say('resultsUpTo', { day: formatDate('2026-03-02') })).toBe(
      'Canlyniadau a gyhoeddwyd hyd at 2 Mawrth 2026.',
    );
  });

  test('have dates, numbers and lists in Welsh', () => {
    setLanguage('cy');
    expect(spanInWords('2026-04-27', '2026-05-01')).toBe('27 Ebrill i 1 Mai 2026');
    expect(numberInWords(3)).toBe('3');
    expect(listInWords(['ysgolion', 'cartrefi gofal', 'cynghorau'])).toMatch(
      /^ysgolion, cartrefi gofal/,
    );
  });

  test.each([
    [0, 'Dim canlyniadau ar gyfer “haf”.'],
    [1, '1 canlyniad ar gyfer “haf”.'],
    [2, '2 ganlyniad ar gyfer “haf”.'],
    [3, '3 chanlyniad ar gyfer “haf”.'],
    [5, '5 canlyniad ar gyfer “haf”.'],
    [6, '6 chanlyniad ar gyfer “haf”.'],
  ])('count %i results in the form of its plural class', (found, said) => {
    const count = { words: 'haf', found, shown: found, filters: 0, newestOnly: false };
    expect(searchCy.countInWords(count)).toBe(said);
  });
});

test('after them, English comes as before', () => {
  expect(say('search')).toBe('Search');
  expect(formatDate('2026-03-02')).toBe('2 March 2026');
});
