import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // Only an interface can be added to from here.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- see above
  export interface ProvidedContext {
    /** The folder of the real site, built once for all tests in a browser. */
    realSite: string;
  }
}

/** Builds the site of `content/` once, or takes the one that TEST_SITE names. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const given = process.env['TEST_SITE'];
  const folder = resolve(given ?? '.cache/test-site');
  if (given === undefined) {
    const env = { ...process.env, OUT_DIR: folder, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, ['scripts/cli.mjs', 'build'], { env });
  }
  provide('realSite', folder);
}
