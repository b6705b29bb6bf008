import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldGuide } from '../../src/intake/guide/fields.ts';

test('the guide to the fields says what the schemas say', () => {
  const guide = readFileSync('docs/fields.md', 'utf8');
  expect(guide, 'run “npm run guide”').toContain(fieldGuide());
});

test('every field of an inspection is in the guide, those inside others too', () => {
  const guide = fieldGuide();
  for (const field of ['published', 'onSite.from', 'outcome.judgements.grade', 'improvements.id']) {
    expect(guide).toContain(`| \`${field}\` |`);
  }
});
