import { expect, test, vi } from 'vitest';
import { checkLanguage } from '../../../src/markdown/language/check.ts';

/** How often text is looked at: matches that are tried, characters that are looked for, cuts. */
function stepsFor(source: string): number {
  const spies = [
    vi.spyOn(RegExp.prototype, 'exec'),
    ...(['indexOf', 'charAt', 'slice'] as const).map((name) => vi.spyOn(String.prototype, name)),
  ];
  try {
    checkLanguage(source, { file: 'content/a.md' });
    return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test.each([
  ['lines of one letter', 'a\n'],
  ['paragraphs of one letter', 'a\n\n'],
  ['list items that go on over lines', '- a\n  b\n'],
  ['indented lines', 'a\n   '],
  ['line breaks', 'a\\\n'],
  ['entities', 'a&amp;b\n'],
  ['emphasis', '*a* '],
  ['quotations', '“a” '],
  ['quotations that never end', '“'],
  ['words typed twice', 'the the '],
  ['sentences of one letter', 'a? '],
  ['short forms', 'Dr. '],
  ['hyphens', 'a-b-'],
])('ten times as many %s are ten times the work, not a hundred times', (_name, unit) => {
  const few = stepsFor(unit.repeat(200));
  expect(few).toBeGreaterThan(0);
  expect(stepsFor(unit.repeat(2_000)) / few).toBeLessThan(12);
});
