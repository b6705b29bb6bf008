import { createRequire } from 'node:module';
import { z } from 'zod';

const { tests } = z
  .object({ tests: z.array(z.object({ markdown: z.string() })) })
  .parse(createRequire(import.meta.url)('commonmark-spec'));

/** The Markdown of every example in the specification of CommonMark 0.31.2. */
export const commonmarkExamples = tests.map(({ markdown }) => markdown);
