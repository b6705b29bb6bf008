import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { expect, test } from 'vitest';
import { differences } from '../../../src/intake/import/files/differences.ts';
import { editYaml } from '../../../src/intake/import/files/edit.ts';
import { collections } from '../../../src/schemas/collections.ts';

const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('2026-01-31', '301', 'no', '# x'),
);
const grade = fc.constantFrom('good', 'inadequate');
const judgement = fc.oneof(
  fc.record({ area: fc.constantFrom('a', 'b'), grade, printed: fc.string({ minLength: 1 }) }),
  fc.record({
    area: fc.constantFrom('a', 'b'),
    missing: fc.constant('not-judged'),
    why: fc.string({ minLength: 1 }),
  }),
);
const facts = fc.record(
  {
    kind: scalar,
    published: scalar,
    neighbours: fc.array(scalar),
    report: fc.record({ url: scalar, pages: scalar }, { requiredKeys: [] }),
    outcome: fc.record({
      type: fc.constant('graded'),
      judgements: fc.uniqueArray(judgement, { selector: ({ area }) => area, minLength: 1 }),
    }),
  },
  { requiredKeys: [] },
);

test('after an accepted import, the same import finds nothing to change', () => {
  fc.assert(
    fc.property(facts, facts, (present, planned) => {
      const yaml = stringify(present);
      const steps = differences(parse(yaml), planned).flatMap((change) => change.steps);
      const after: unknown = parse(editYaml(yaml, steps, collections.inspections));
      expect(differences(after, planned)).toEqual([]);
    }),
  );
});

test('what a spreadsheet does not speak of stays, value by value', () => {
  fc.assert(
    fc.property(facts, facts, (present, planned) => {
      const yaml = stringify({ ...present, own: structuredClone(present) });
      const steps = differences(parse(yaml), planned).flatMap((change) => change.steps);
      expect(parse(editYaml(yaml, steps, collections.inspections))).toMatchObject({
        own: structuredClone(present),
      });
    }),
  );
});
