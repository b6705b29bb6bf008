import { describe, expect, test } from 'vitest';
import { councilSearch, inspectionSearch, searchChoices } from '../../src/formats/search-facts.ts';
import { baseWorld, councilOf, inspectionOf, siteOf } from '../world.ts';

const site = siteOf(baseWorld);
const brent = councilOf(site, 'brent');

function filtersOf(id: string): string[] {
  const facts = inspectionSearch(inspectionOf(site, id), brent, site);
  return facts.filters.map(({ name, value }) => `${name} = ${value}`);
}

describe('a graded inspection', () => {
  test('can be found by council, region, inspectors, framework, kind, year and grade per area', () => {
    expect(filtersOf('brent/2026-05-ilacs')).toEqual([
      'council = Brent',
      'region = London',
      'inspectorate = Ofsted',
      'framework = ILACS, from 2026',
      'kind = Inspection of children’s services',
      'year = 2026',
      'grade = Leaders: Good',
      'grade = Help and protection: Good',
      'grade = Children in care: Good',
      'grade = Care leavers: Good',
    ]);
  });

  test('has an overall grade to find it by only where inspectors gave one', () => {
    expect(filtersOf('brent/2023-02-ilacs')).toContain('grade = Overall: Good');
    expect(filtersOf('brent/2026-05-ilacs').join()).not.toContain('Overall');
  });
});

test('a visit without grades has none to find it by', () => {
  expect(filtersOf('brent/2024-03-focused-visit').join()).not.toContain('grade =');
});

test('an area SEND inspection is found by its outcome and by both inspectorates', () => {
  expect(filtersOf('brent/2025-02-area-send')).toEqual(
    expect.arrayContaining([
      'inspectorate = Ofsted',
      'inspectorate = Care Quality Commission',
      expect.stringMatching(/^grade = Area SEND: \S/),
    ]),
  );
});

test('a council’s page goes by its names, and by the grades that it has now', () => {
  const { words, filters, day } = councilSearch({ ...brent, alsoCalled: ['LB Brent'] }, site);
  expect(words[0]).toEqual({ name: 'names', value: 'Brent, LB Brent' });
  expect(filters).toContainEqual({ name: 'kind', value: 'Council' });
  expect(filters).toContainEqual({ name: 'grade', value: 'Care leavers: Good' });
  expect(day).toBe('2026-06-17');
});

test('a council that was not inspected yet has no grades and no day', () => {
  const { filters, day } = councilSearch({ ...brent, inspections: [] }, site);
  expect(filters.map(({ name }) => name)).toEqual(['council', 'region', 'kind', 'own']);
  expect(day).toBe('');
});

test('the choices on offer are those that pages carry, each once, years newest first', () => {
  const choices = searchChoices(site);
  expect(choices.council).toEqual(['Bath and North East Somerset', 'Bradford', 'Brent']);
  expect(choices.year).toEqual([...new Set(choices.year)].sort().reverse());
  expect(choices.grade.filter((pair) => pair === 'Leaders: Good')).toHaveLength(1);
});
