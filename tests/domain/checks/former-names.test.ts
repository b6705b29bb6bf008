import { expect, test } from 'vitest';
import { toldOf } from '../../council-side.ts';
import { worldWith } from '../../world.ts';

const withFormer = (names: string) => (text: string) =>
  text.replace('---\n', `---\nformerIds: [${names}]\n`);

test.each([
  [
    'that another has now',
    'bradford',
    'The short name “bradford” is taken: authorities/bradford.md is called so now.',
  ],
  [
    'that is its own',
    'brent',
    'The short name “brent” is taken: authorities/brent.md is called so now.',
  ],
])('a former name %s is an error', (_, name, message) => {
  const folder = worldWith({ 'authorities/brent.md': withFormer(name) });
  expect(toldOf(folder).join('\n')).toContain(message);
});

test('two councils cannot have had one name', () => {
  const folder = worldWith({
    'authorities/brent.md': withFormer('old'),
    'authorities/bradford.md': withFormer('old'),
  });
  expect(toldOf(folder).join('\n')).toContain('authorities/bradford.md was called so too.');
});
