import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planFor } from '../../src/builder/plan.ts';

const content = 'tests/fixtures/base';

test.each(['', ' ', '.', '..', '/', 'tests', content, `${content}/pages`])(
  'a site is not put in the place of the project or its content: “%s”',
  (out) => {
    expect(() => planFor({ content, out }, {})).toThrow('would be lost. Name a folder of its own');
    expect(() => planFor({ content }, { OUT_DIR: out })).toThrow('The site cannot go to');
  },
);

test.each(['dist', '..dist', join(tmpdir(), 'site'), 'shares/1-of-4'])(
  'a site has a folder of its own: “%s”',
  (out) => {
    expect(planFor({ content, out }, {}).outDir).toBe(out);
  },
);
