import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/intake/read/content.ts';
import { councilSideWorld } from '../council-side.ts';
import { formsOf } from './forms.ts';
import { shapeOf } from './readers.ts';
import { anyWords, dangers, inputs, otherDangers, siteThatSays } from './words.ts';

test('whatever authors write, every form has the same shape for the reader of its kind', () => {
  const content = JSON.stringify(readContent(councilSideWorld()).content);
  const tame = formsOf(siteThatSays(content, 'words'));
  const shapes = new Map(
    tame.map((file) => [file.path, JSON.stringify(shapeOf(file, file.text()))]),
  );
  expect(shapes.size).toBeGreaterThan(100);
  for (const kind of ['.html', '.json', '.xml', '.csv', '.ics', '.svg', '.txt'])
    expect(
      [...shapes.keys()].some((path) => path.endsWith(kind)),
      kind,
    ).toBe(true);
  fc.assert(
    fc.property(anyWords([...dangers, ...otherDangers]), (words) => {
      for (const file of formsOf(siteThatSays(content, words)))
        expect(JSON.stringify(shapeOf(file, file.text())), file.path).toBe(shapes.get(file.path));
    }),
    { numRuns: inputs(4) },
  );
});
