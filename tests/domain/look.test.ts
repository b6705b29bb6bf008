import { expect, test } from 'vitest';
import { contrastOf } from '../../src/domain/contrast.ts';
import { lookStyles } from '../../src/formats/look.ts';
import { problemsWith, siteOf, worldWith } from '../world.ts';

const withLook = (look: string) => ({
  'site.yaml': (text: string) => `${text.trimEnd()}\nlook:\n${look}`,
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#ffffff', 1],
])('%s on %s has the contrast that WCAG works out', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastOf(other, one)).toBeCloseTo(ratio, 2);
});

test('colours that can be read become a style sheet', () => {
  const site = siteOf(worldWith(withLook('  accent: "#5b2a86"\n  tint: "#f7f2fb"\n')));
  expect(lookStyles(site.settings)).toBe(':root{--accent:#5b2a86;--tint:#f7f2fb}\n');
});

test('a site without colours of its own has no such style sheet', () => {
  expect(lookStyles(siteOf(worldWith({})).settings)).toBe('');
});

test.each([
  ['  accent: "#8888ff"\n', 'with white', 'Write a darker colour.'],
  ['  tint: "#445566"\n', 'with the tint', 'Write a darker colour.'],
])('colours that cannot be read are an error that says how far off they are', (look, pair, fix) => {
  const [problem, ...more] = problemsWith(withLook(look));
  expect(problem).toMatchObject({ code: 'faint-colour', file: 'site.yaml', fix });
  expect(problem?.message).toMatch(new RegExp(`contrast of \\d\\.\\d to 1 ${pair}`));
  expect(more).toEqual([]);
});

test('a site without an accessibility statement is told so, with the command that writes one', () => {
  const [problem] = problemsWith({ 'pages/accessibility.md': () => undefined });
  expect(problem).toMatchObject({ code: 'no-statement', severity: 'advice' });
  expect(problem?.fix).toBe('Write it: npx plain-findings new page accessibility');
});
