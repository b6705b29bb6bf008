import { describe, expect, test } from 'vitest';
import {
  directionOf,
  easyReadInWords,
  formatFacts,
  languageInEnglish,
  languageName,
} from '../../src/wording/versions.ts';
import { baseWorld, siteOf } from '../world.ts';

test.each([
  ['ur', 'اردو', 'Urdu', 'rtl'],
  ['ar', 'العربية', 'Arabic', 'rtl'],
  ['cy', 'Cymraeg', 'Welsh', 'ltr'],
  ['pa-Arab', 'پنجابی (عربی)', 'Punjabi (Arabic)', 'rtl'],
  ['pl', 'polski', 'Polish', 'ltr'],
  ['en-GB', 'British English', 'British English', 'ltr'],
])('%s is %s to its speakers, %s in English, and runs %s', (code, own, english, direction) => {
  expect(languageName(code)).toBe(own);
  expect(languageInEnglish(code)).toBe(english);
  expect(directionOf(code)).toBe(direction);
});

test('an easy read file is named with its type, its pages and who made it', () => {
  const easyRead = {
    url: 'https://www.example.gov.uk/e.pdf',
    format: 'PDF',
    pages: 8,
    by: 'People First',
  };
  expect(easyReadInWords(easyRead)).toBe('Easy read (PDF, 8 pages, made by People First)');
});

describe('another format is asked for', () => {
  const { settings } = siteOf(baseWorld);

  test('at the publisher, where nobody else is named', () => {
    expect(formatFacts(settings)).toEqual([
      {
        name: 'Email',
        value: 'hello@small-world.example',
        href: 'mailto:hello@small-world.example',
      },
      { name: 'Post', value: undefined },
      { name: 'When you get an answer', value: 'Within 10 working days' },
    ]);
  });

  test('at the people who make other formats, where they are named', () => {
    const otherFormats = {
      about: 'Large print, audio and braille.',
      email: 'formats@small-world.example',
      phone: '01225 000000',
      replyWorkingDays: 5,
    };
    expect(formatFacts({ ...settings, otherFormats })).toMatchObject([
      { value: 'formats@small-world.example' },
      { name: 'Phone', value: '01225 000000' },
      {},
      { value: 'Within 5 working days' },
    ]);
  });
});
