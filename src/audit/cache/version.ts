import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { chromiumPath } from '../browser/find.ts';

/**
 * A digest of everything that decides what an audit finds, other than the pages: the audit's own
 * source, the engines it uses and the browser. Nobody has to remember to raise a number.
 */
export function auditVersion(): string {
  const hash = createHash('sha256');
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.[jt]s$/u.test(name),
  );
  for (const name of files.sort()) hash.update(readFileSync(join(folder, name)));
  for (const name of ['axe-core', 'html-validate', 'playwright-core']) hash.update(versionOf(name));
  return hash.update(browserFile()).digest('hex');
}

/** A new browser is a new file; asking it for its version would take as long as sixty pages. */
function browserFile(): string {
  const path = realpathSync(chromiumPath());
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}`;
}

/** The version of an installed package. */
export function versionOf(name: string): string {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

/** The browser's own words, such as `Chromium 156.0.1234.5`. */
export function browserVersion(): string {
  return execFileSync(chromiumPath(), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
