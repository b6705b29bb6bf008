import { describe, expect, test } from 'vitest';
import { codeFiles } from './files.ts';
import { forbiddenImports, importsOf } from './imports.ts';
import { rooms } from './rooms.ts';

/** What a file at a path may not import, when this is all its text. */
function forbidden(path: string, text: string): string[] {
  return forbiddenImports({ path, text }, rooms);
}

describe('who may import whom', () => {
  test('holds for every file of src and scripts', () => {
    const files = codeFiles().filter(({ path }) => /\.(?:ts|mjs|astro)$/.test(path));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
    expect(files.flatMap((file) => forbiddenImports(file, rooms))).toEqual([]);
  });

  test('gives each file a room', () => {
    expect(forbidden('src/utils/text.ts', '')).toEqual([
      'src/utils/text.ts stands in no room of the house.',
    ]);
  });
});

describe('an import that is not allowed is found', () => {
  test.each([
    ['a package in domain', 'src/domain/outcome.ts', "import { z } from 'zod';"],
    ['the disk in domain', 'src/domain/outcome.ts', "import { readFileSync } from 'node:fs';"],
    ['astro:content in a schema', 'src/schemas/page.ts', "export { z } from 'astro:content';"],
    ['Astro in publish', 'src/publish/feed.ts', "import type { APIRoute } from 'astro';"],
    [
      'the domain in markdown',
      'src/markdown/a.ts',
      "import { byPlace } from '../domain/problems.ts';",
    ],
    [
      'a schema on a page',
      'src/pages/a.astro',
      "---\nimport { page } from '../schemas/page.ts';\n---\n",
    ],
    ['a page on a page', 'src/pages/a.astro', "---\nimport B from './b.astro';\n---\n"],
    [
      'the content in a component',
      'src/components/A.astro',
      "---\nimport { loadSite } from '../load.ts';\n---\n",
    ],
    [
      'more than the types of a schema in a component',
      'src/components/A.astro',
      "---\nimport { page } from '../schemas/page.ts';\n---\n",
    ],
    [
      'an import in a script element',
      'src/layouts/A.astro',
      "<script>import { z } from 'zod';</script>",
    ],
    [
      'a component in a command',
      'src/builder/cli.ts',
      "const { A } = await import('../src/components/A.astro');",
    ],
  ])('%s', (_what, path, text) => {
    expect(forbidden(path, text)).toHaveLength(1);
  });
});

describe('an import that is allowed is not', () => {
  test.each([
    [
      'types in a component',
      'src/components/A.astro',
      "---\nimport type { Site } from '../domain/site.ts';\n---\n",
    ],
    [
      'types over several lines',
      'src/markdown/a.ts',
      "import type {\n  Problem,\n} from '../domain/problems.ts';",
    ],
    [
      'addresses on a page',
      'src/pages/a.astro',
      "---\nimport { urlOf } from '../domain/urls.ts';\n---\n",
    ],
    ['zod in a schema', 'src/schemas/page.ts', "import { z } from 'zod';"],
    ['a plugin in markdown', 'src/markdown/a.ts', "import remarkGfm from 'remark-gfm';"],
    ['words that only look like one', 'src/domain/a.ts', "const words = 'import x from y';"],
  ])('%s', (_what, path, text) => {
    expect(forbidden(path, text)).toEqual([]);
  });
});
