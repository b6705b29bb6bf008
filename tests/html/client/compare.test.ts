import { describe, expect, test } from 'vitest';
import {
  add,
  chosenIn,
  joinNames,
  searchOf,
  titleOfChoice,
} from '../../../src/html/client/compare/choice.ts';
import { answerIn, areasFor, type Data } from '../../../src/html/client/compare/data.ts';
import { compareFile } from '../../../src/formats/compare.ts';
import { baseWorld, siteOf } from '../../world.ts';

const councils = { one: 'council', many: 'councils' };
const known = new Set(['brent', 'bradford', 'kent', 'essex', 'devon']);

describe('the choice in the address', () => {
  test('is read with each known council once, and no more than four', () => {
    expect(chosenIn('?c=brent&c=atlantis&c=brent&c=bradford', known)).toEqual([
      'brent',
      'bradford',
    ]);
    expect(chosenIn('?c=brent&c=bradford&c=kent&c=essex&c=devon', known)).toHaveLength(4);
  });

  test('is written as it is read', () => {
    expect(searchOf(['brent', 'bradford'])).toBe('?c=brent&c=bradford');
    expect(searchOf([])).toBe('');
  });
});

describe('adding a council', () => {
  test('puts it last', () => {
    expect(add(['brent'], 'bradford', councils)).toEqual({ chosen: ['brent', 'bradford'] });
  });

  test.each([
    [[], '', 'Choose a council first.'],
    [['brent'], 'brent', 'This council is there already.'],
    [
      ['brent', 'bradford', 'kent', 'essex'],
      'devon',
      'Four are the most. Remove one to add another.',
    ],
  ])('to %j: “%s” is refused with a reason', (chosen, id, refused) => {
    expect(add(chosen, id, councils)).toEqual({ refused });
  });

  test('is said in words', () => {
    expect(joinNames([], councils)).toBe('No council chosen yet.');
    expect(joinNames(['Brent'], councils)).toBe('Brent. Add another council to compare.');
    expect(joinNames(['Brent', 'Kent', 'Essex'], councils)).toBe(
      'Comparing Brent, Kent and Essex.',
    );
  });
});

test('the title follows who is compared', () => {
  expect(titleOfChoice([], 'Compare councils')).toBe('Compare councils');
  expect(titleOfChoice(['Brent', 'Kent'], 'Compare councils')).toBe(
    'Brent and Kent: Compare councils',
  );
});

describe('the grades', () => {
  const data: Data = compareFile(siteOf(baseWorld));
  const council = (id: string) => {
    const found = data.councils.find((one) => one.id === id);
    if (!found) throw new Error(`no council ${id}`);
    return found;
  };
  const overall = data.areas.findIndex(({ name }) => name === 'Overall');

  test('show why there is no overall grade', () => {
    expect(answerIn(data, council('brent'), overall)).toEqual({
      words: 'Not part of this framework since 27 April 2026',
      why: 'Ofsted stopped giving an overall grade on 27 April 2026. Each area has a grade of its own.',
    });
  });

  test('say how each stands to the inspection before', () => {
    const leaders = data.areas.findIndex(({ name }) => name === 'Leaders');
    expect(answerIn(data, council('bradford'), leaders).since).toMatch(/^(?:Better|The same)/);
    expect(council('bradford').facts).toBe('/api/v1/inspections/bradford/2026-01-ilacs.json');
  });

  test('stand beside the inspectors’ own name of an area, where that is longer', () => {
    const [leaders] = data.areas;
    expect(leaders?.official).toBe(
      'The impact of leaders on social work practice with children and families',
    );
  });

  test('keep the overall grade in the table even where no council chosen has one', () => {
    const names = areasFor(data, [council('brent')]).map(({ name }) => name);
    expect(names).toEqual([
      'Leaders',
      'Help and protection',
      'Children in care',
      'Care leavers',
      'Overall',
    ]);
  });
});
