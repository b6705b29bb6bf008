import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { settingsFor, type Way } from './ways.ts';

/** The module that sends brotli from files, where this nginx has it. */
export function brotliModule(): string | undefined {
  // nginx says how it was built where others say what went wrong.
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  const folder = /--modules-path=(\S+)/.exec(stderr)?.[1] ?? '';
  const file = join(folder, 'ngx_http_brotli_static_module.so');
  return existsSync(file) ? file : undefined;
}

/**
 * Serves a folder with nginx on this machine alone while a task asks it for pages.
 *
 * @param folder where nginx may keep what it needs.
 * @param modules files of modules that this way needs.
 * @throws where nginx does not start, with what it said.
 */
export async function whileServing<Result>(
  { site, folder, way, modules }: { site: string; folder: string; way: Way; modules: string[] },
  task: (address: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const place = { folder: resolve(folder), site: resolve(site), port, user: userInfo().username };
  const settings = join(place.folder, 'nginx.conf');
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(settings, settingsFor(way, place, modules));
  const nginx = spawn('nginx', ['-c', settings, '-e', join(place.folder, 'errors')]);
  const ended = once(nginx, 'close');
  try {
    const address = `http://127.0.0.1:${port}/`;
    await Promise.race([answers(address), ended.then(() => refuse(settings))]);
    return await task(address);
  } finally {
    nginx.kill();
    await ended;
  }
}

/** Waits until a server answers, whatever it says. */
async function answers(address: string): Promise<void> {
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function refuse(settings: string): never {
  throw new Error(`nginx did not start. Look at what it says: nginx -t -c ${settings}`);
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
