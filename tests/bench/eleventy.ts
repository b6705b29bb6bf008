import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { putAside } from './aside.ts';
import type { Contender } from './contender.ts';
import { layOut } from './peers/site.ts';

const version = '3.1.8';

/** A folder of its own: Eleventy is no part of this project. */
const home = '.cache/bench/peers';

/**
 * Eleventy on the same content, installed where it is not there yet.
 *
 * @throws where it cannot be installed.
 */
export function eleventyOn(content: string, site: string): Contender {
  const program = installed();
  layOut(content, site, {
    templates: join(import.meta.dirname, 'peers/eleventy'),
    data: 'content/_data',
    index: 'index.md',
    adapt: (text, collection) =>
      collection === 'authorities' ? text.replace('---\n', '---\nlayout: council.njk\n') : text,
  });
  const out = join(site, 'out');
  return {
    name: `Eleventy ${version}`,
    command: [process.execPath, program, '--config=eleventy.config.ts', '--quiet'],
    cwd: site,
    site: out,
    content: site,
    forget: () => {
      putAside(out);
    },
  };
}

/** The program of the pinned version. */
function installed(): string {
  const folder = resolve(home, 'node_modules/@11ty/eleventy');
  const description = join(folder, 'package.json');
  if (!existsSync(description) || !readFileSync(description, 'utf8').includes(`"${version}"`)) {
    mkdirSync(home, { recursive: true });
    const wanted = `@11ty/eleventy@${version}`;
    execFileSync('npm', ['install', '--prefix', home, '--no-save', '--ignore-scripts', wanted], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return join(folder, 'cmd.cjs');
}
