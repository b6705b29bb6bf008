import { expect, test } from 'vitest';
import { finder } from '../../../src/html/parts/finder.ts';
import { findSite } from '../../find-world.ts';

test('what is typed is in no address: the field has no name', () => {
  const form = String(finder({ site: findSite() }));
  expect(form).toContain('action="/councils/"');
  expect(form).not.toContain(' name=');
});

test('the form says how old the postcodes are, beside the list of councils', () => {
  const form = String(finder({ site: findSite() }));
  expect(form).toContain('Postcodes are those of 2021 to 2023.');
  expect(form).toMatch(/<a href="\/councils\/"\s*>All councils from A to Z<\/a>/);
});

test('no postcode is asked for where there are none', () => {
  const form = String(finder({ site: { ...findSite(), postcodes: undefined } }));
  expect(form).toContain('Town or council');
  expect(form).not.toContain('ostcode');
});

test('no town is asked for where no places are known', () => {
  const form = String(finder({ site: { ...findSite(), postcodes: undefined, places: new Map() } }));
  expect(form).toContain('Name of a council');
});
