import { describe, expect, test } from 'vitest';
import { codeFiles } from './files.ts';
import { circlesIn, forbiddenImports, importsOf } from './imports.ts';
import { rooms } from './rooms.ts';

const files = codeFiles().filter(({ path }) => /\.(?:ts|mjs|astro)$/.test(path));

/** What a file at a path may not import, when this is all its text. */
function forbidden(path: string, text: string): string[] {
  return forbiddenImports({ path, text }, rooms);
}

describe('who may import whom', () => {
  test('holds for every file of src and scripts: no arrow goes up', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
    expect(files.flatMap((file) => forbiddenImports(file, rooms))).toEqual([]);
  });

  test('makes no circle, types included', () => {
    expect(circlesIn(files)).toEqual([]);
  });

  test('leaves what browsers run out of the package: others ask it for types alone', () => {
    const packed = files.filter(({ path }) => /^src\/(?!pages\/|html\/client\/).*\.ts$/.test(path));
    const asked = packed.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:import|export) (?!type)[^;']*'[^']*html\/client\/.*$/gm)].map(
        ([line]) => `${path}: ${line}`,
      ),
    );
    expect(asked).toEqual([]);
  });

  test('gives each file a room', () => {
    expect(forbidden('src/utils/text.ts', '')).toEqual([
      'src/utils/text.ts stands in no room of the house.',
    ]);
  });
});

test('a circle is found, however long, and by types alone', () => {
  const file = (path: string, to: string) => ({ path, text: `import type { A } from './${to}';` });
  const circle = [file('src/a.ts', 'b.ts'), file('src/b.ts', 'c.ts'), file('src/c.ts', 'a.ts')];
  expect(circlesIn([...circle, file('src/d.ts', 'a.ts')])).toEqual([
    ['src/a.ts', 'src/b.ts', 'src/c.ts'],
  ]);
});

describe('an import that is not allowed is found', () => {
  test.each([
    ['a package in domain', 'src/domain/outcome.ts', "import { z } from 'zod';"],
    ['the disk in domain', 'src/domain/outcome.ts', "import { readFileSync } from 'node:fs';"],
    ['astro:content in a schema', 'src/schemas/page.ts', "export { z } from 'astro:content';"],
    ['Astro in a format', 'src/formats/feed.ts', "import type { APIRoute } from 'astro';"],
    ['a sentence in domain', 'src/domain/a.ts', "import { kindName } from '../wording/visits.ts';"],
    ['the domain in markdown', 'src/markdown/a.ts', "import { once } from '../domain/once.ts';"],
    ['a page in a part', 'src/html/parts/a.ts', "import { b } from '../../pages/b.ts';"],
    [
      'the content in a part',
      'src/html/parts/A.astro',
      "---\nimport { loadSite } from '../../builder/load.ts';\n---\n",
    ],
    [
      'an import in a script element',
      'src/html/layouts/A.astro',
      "<script>import { z } from 'zod';</script>",
    ],
    ['the site in the audit', 'src/audit/a.ts', "import { Site } from '../domain/site.ts';"],
    [
      'types from above',
      'src/domain/a.ts',
      "import type { Block } from '../formats/embed/block.ts';",
    ],
  ])('%s', (_what, path, text) => {
    expect(forbidden(path, text)).toHaveLength(1);
  });
});

describe('an import that is allowed is not', () => {
  test.each([
    ['zod in a schema', 'src/schemas/page.ts', "import { z } from 'zod';"],
    ['a plugin in markdown', 'src/markdown/a.ts', "import remarkGfm from 'remark-gfm';"],
    [
      'a part on a page',
      'src/pages/a.astro',
      "---\nimport { a } from '../html/parts/a.ts';\n---\n",
    ],
    [
      'problems in the audit',
      'src/audit/a.ts',
      "import { byPlace } from '../problems/problem.ts';",
    ],
    ['words that only look like one', 'src/domain/a.ts', "const words = 'import x from y';"],
  ])('%s', (_what, path, text) => {
    expect(forbidden(path, text)).toEqual([]);
  });
});
