import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../../../src/intake/read/content.ts';
import {
  findPrinted,
  otherPrint,
  shortName,
  type Printed,
} from '../../../src/intake/import/wording.ts';
import { topicOf } from '../../../src/intake/import/plan/topic.ts';
import { RowReader } from '../../../src/intake/import/spreadsheet/row-reader.ts';
import { baseWorld } from '../../world.ts';

const frameworks = readCollection(baseWorld, 'frameworks').entries.map(({ data }) => data);
const printed: Printed[][] = frameworks.flatMap((framework): Printed[][] =>
  framework.outcome === 'graded'
    ? [framework.grades, framework.areas]
    : framework.outcome === 'narrative'
      ? [framework.results]
      : [],
);

/** A wording as somebody may type it: other capitals, more spaces, a full stop. */
function typed(wording: string): fc.Arbitrary<string> {
  const letters = Array.from(wording, (letter) =>
    letter === ' '
      ? fc.constantFrom(' ', '  ', '\u00A0')
      : fc.constantFrom(letter, letter.toUpperCase(), letter.toLowerCase()),
  );
  const ends = fc.tuple(fc.constantFrom('', ' '), fc.constantFrom('', '.', ' .', ' '));
  return fc.tuple(ends, ...letters).map(([[start, end], ...all]) => start + all.join('') + end);
}

describe('a grade, an area or an outcome', () => {
  const wordings = printed.flatMap((items) =>
    items.flatMap((item) => [item.label, ...item.alsoPrinted].map((one) => ({ items, item, one }))),
  );

  test('is understood in any way it is printed, whatever the capitals, spaces and full stop', () => {
    expect(wordings.length).toBeGreaterThan(40);
    for (const { items, item, one } of wordings) {
      fc.assert(
        fc.property(typed(one), (wording) => {
          expect(findPrinted(items, wording)).toBe(item);
        }),
        { numRuns: 10 },
      );
    }
  });

  test('keeps another print only where more than capitals, spaces and full stop differ', () => {
    const grades = frameworks.flatMap((one) => (one.outcome === 'graded' ? one.grades : []));
    const grade = grades.find(({ id }) => id === 'requires-improvement');
    if (!grade) throw new Error('no such grade');
    expect(otherPrint(grade, 'Requires Improvement to be good.')).toBeUndefined();
    expect(otherPrint(grade, 'requires improvement')).toBe('Requires improvement');
  });
});

describe('a short name', () => {
  test.each([
    ['Yorkshire and the Humber', 'yorkshire-and-the-humber'],
    ['Area SEND 2023', 'area-send-2023'],
    ['ILACS-2023', 'ilacs-2023'],
    ['St. Helens', 'st-helens'],
  ])('of %s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('a topic', () => {
  test.each([
    ['care leavers, with a particular focus on', 'care leavers'],
    ['children in care, with a particular focus on the', 'children in care'],
    ['care leavers aged 18 to 25 with a particular focus on', 'care leavers aged 18 to 25'],
    ['care leavers, which included a specific focus on', 'care leavers'],
    ['care leavers, focusing specifically on', 'care leavers'],
    ['a protection plan, specifically', 'a protection plan'],
    ['children in need, with a focus on neglect', 'children in need, with a focus on neglect'],
    ['placement decision- making', 'placement decision-making'],
    ['single- and multi-agency contacts', 'single- and multi-agency contacts'],
    ['  care\n leavers ', 'care leavers'],
    ['', undefined],
  ])('“%s” is kept as “%s”', (topic, kept) => {
    const row = {
      file: 'x.csv',
      number: 2,
      line: 2,
      columns: ['topic'],
      cells: { topic },
      damage: new Map(),
    };
    expect(topicOf(new RowReader(row))).toBe(kept);
  });
});
