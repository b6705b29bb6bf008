import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inert, inertIn, inertLines } from '../../src/problems/inert.ts';

describe('text from elsewhere', () => {
  test.each([
    ['\u001B[31mred\u001B[0m', String.raw`\u{1b}[31mred\u{1b}[0m`],
    ['\u009B31m', String.raw`\u{9b}31m`],
    ['one\r\ntwo\u2028three\u0085four', 'one two three four'],
    ['live\u202Egpj.exe', String.raw`live\u{202e}gpj.exe`],
    ['::stop-commands::a', String.raw`\::stop-commands::a`],
    ['\n  ::error::a', String.raw`   \::error::a`],
    ['a ##[error]b ##vso[task.complete]', String.raw`a ##\[error]b ##vso\[task.complete]`],
    ['half \uD800 of one', String.raw`half \u{d800} of one`],
    ['क्‍ष and “quotes” stay', 'क्‍ष and “quotes” stay'],
  ])('%j is shown as %j', (text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  test('has no control character, no line end and no command left, whatever it is', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '\u001B',
        '\n',
        '\r',
        ':',
        '#',
        '[',
        ' ',
        'a',
        '\u2028',
        '\u202E',
        '\u0007',
      ),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = inert(text);
        expect(shown).not.toMatch(/[\p{Cc}\u2028\u202E]|^\s*::|##\w*\[/u);
        expect(inert(shown)).toBe(shown);
      }),
    );
  });

  test('is inert in data, and the data is else the same', () => {
    const data = { a: ['\u0007', 1, true, { b: 'c' }] };
    expect(inertIn(data)).toEqual({ a: [String.raw`\u{7}`, 1, true, { b: 'c' }] });
  });

  test('keeps its own lines where it has some', () => {
    expect(inertLines('one\n::two')).toBe('one\n\\::two');
  });
});
