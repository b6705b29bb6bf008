import { expect, test } from 'vitest';
import { readWords, writeWords } from '../../src/domain/word-list.ts';

test('a list of words is read as it was written, the more frequent before the less', () => {
  const words = ['care', 'child', 'children', 'carer', 'school', 'visit', 'zeal', 'ymhlith'];
  const list = writeWords(words);
  expect(list.split('\n')[1]).toBe('14r');
  expect(readWords(list)).toEqual([
    ...['care', 'child'],
    ...['carer', 'children'],
    ...['school', 'visit'],
    ...['ymhlith', 'zeal'],
  ]);
});

test('a list of no words has none', () => {
  expect(readWords(writeWords([]))).toEqual([]);
});
