import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { putAside } from './aside.ts';
import type { Contender } from './contender.ts';
import { layOut } from './peers/site.ts';

/**
 * Hugo on the same content, from HUGO_PATH or PATH.
 *
 * @throws with how to get it, where there is none.
 */
export function hugoOn(content: string, site: string): Contender {
  const program = process.env['HUGO_PATH'] ?? 'hugo';
  const name = `Hugo ${versionOf(program)}`;
  layOut(content, site, {
    templates: join(import.meta.dirname, 'peers/hugo'),
    data: 'data',
    index: '_index.md',
    // To Hugo, `kind` is a word of its own.
    adapt: (text) => text.replace(/^kind:/m, 'visit:'),
  });
  const out = join(site, 'out');
  return {
    name,
    command: [program, '--quiet', '--destination', 'out'],
    cwd: site,
    site: out,
    content: site,
    forget: () => {
      putAside(out);
    },
  };
}

function versionOf(program: string): string {
  try {
    const said = execFileSync(program, ['version'], { encoding: 'utf8' });
    return /v(\d+\.\d+\.\d+)/.exec(said)?.[1] ?? 'of an unknown version';
  } catch (cause) {
    const how = 'Install it (on Debian: apt-get install hugo), or set HUGO_PATH to it.';
    throw new Error(`There is no Hugo here. ${how}`, { cause });
  }
}
