import { execFile, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compressFiles, isCompressible } from '../../src/builder/compress.ts';
import { brotliModule, whileServing } from './serve/nginx.ts';
import { requestsFor, servedFrom, ways, type Served } from './serve/ways.ts';

/** What one way of serving gave. */
export type Serving = { way: string; served: Served };

const run = promisify(execFile);

/** So gently that it fits any machine: one thread, few connections, seconds only. */
const gently = ['--threads', '1', '--connections', '8', '--duration', '2s'];

/**
 * Compresses a built site and lets nginx serve its results on this machine, in every way that this
 * nginx can, while wrk asks for them.
 *
 * @param folder where nginx may keep what it needs.
 * @throws with how to get nginx or wrk, where one is missing.
 */
export async function serveSite(site: string, folder: string): Promise<Serving[]> {
  const missing = ['nginx', 'wrk'].filter((name) => spawnSync(name, ['-v']).error);
  if (missing.length > 0) {
    const names = missing.join(' and ');
    throw new Error(`To serve the site, install ${names} (on Debian: apt-get install nginx wrk).`);
  }
  const pages = globSync('councils/*/[0-9]*/index.html', { cwd: site }).sort().slice(0, 1_000);
  await compressFiles(site, pages.filter(isCompressible));
  const brotli = brotliModule();
  const able = ways.filter(({ accepts }) => accepts !== 'br' || brotli !== undefined);
  const found: Serving[] = [];
  for (const way of able) {
    const requests = join(folder, 'requests.lua');
    mkdirSync(folder, { recursive: true });
    writeFileSync(requests, requestsFor(pages.map(addressOf), way.accepts));
    const modules = way.accepts === 'br' && brotli !== undefined ? [brotli] : [];
    const said = await whileServing({ site, folder, way, modules }, (address) =>
      run('wrk', [...gently, '--script', requests, address]),
    );
    found.push({ way: way.name, served: servedFrom(said.stdout) });
  }
  return found;
}

function addressOf(page: string): string {
  return `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}
