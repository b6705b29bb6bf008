import { expect, test } from 'vitest';
import { inspectionFacts } from '../../../src/wording/facts.ts';
import {
  councilOf,
  inspectionOf,
  problemsWith,
  siteOf,
  worldWith,
  type Edits,
} from '../../world.ts';

const council = 'authorities/bradford.md';
const file = 'inspections/bradford/2026-01-ilacs.md';
const withTrust = (text: string): string =>
  text.replace(
    'name: Bradford\n',
    'name: Bradford\ndeliveredBy: [{ name: A Trust, from: 2023-04-01 }]\n',
  );
const namedAs = (name: string) => (text: string) =>
  text.replace('kind: standard', `kind: standard\ndeliveredBy: ${name}`);

function told(edits: Edits): string[] {
  return problemsWith(edits).map(
    ({ severity, message, fix }) => `${severity}: ${message} → ${fix}`,
  );
}

test('an inspection says who ran the service then, as its council’s file has it', () => {
  const folder = worldWith({ [council]: withTrust, [file]: namedAs('A Trust') });
  const site = siteOf(folder);
  const facts = inspectionFacts(
    inspectionOf(site, 'bradford/2026-01-ilacs'),
    councilOf(site, 'bradford'),
  );
  expect(facts).toContainEqual({ name: 'Who ran the service', value: 'A Trust' });
});

test('an inspection that leaves out who ran the service is advised to say so, older ones are not', () => {
  expect(told({ [council]: withTrust })).toEqual([
    'advice: A Trust ran the service for the council on 12 January 2026, and this file does not say so. → Write deliveredBy: A Trust',
  ]);
});

test('an inspection that names somebody else is an error', () => {
  expect(told({ [council]: withTrust, [file]: namedAs('Another Trust') })).toEqual([
    'error: The council’s file does not say that “Another Trust” ran the service on 12 January 2026. → Write A Trust, or correct deliveredBy in authorities/bradford.md.',
  ]);
  expect(told({ [file]: namedAs('A Trust') })).toEqual([
    'error: The council’s file does not say that “A Trust” ran the service on 12 January 2026. → Take the line out, or add it to deliveredBy in authorities/bradford.md.',
  ]);
});
