import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteServer } from '../../src/builder/preview/server.ts';
import { startPaused, start } from './process.ts';
import { other, siteNow, wrongAfterwards, wrongWith, type Outcome, type Site } from './site.ts';
import { bytesOf, isSame, layVersion } from './world.ts';

/** Pages whose text differs between the versions, and one that does not. */
const addresses = [
  '/',
  '/about/',
  '/councils/brent/',
  '/councils/brent/2026-05-ilacs/',
  '/notice.txt',
];

/** A build while `preview` shows the site: also in the moment in which no folder is in its place. */
export async function* duringPreview(site: Site): AsyncGenerator<Outcome> {
  const server = siteServer(join(site.root, 'dist'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const place of ['swap rename dist', 'swap rename dist.new', 'keepAsSpare rm cache/spare']) {
    layVersion(site.root, other(site.published));
    const paused = await startPaused(site.root, place);
    const wrong = paused.wrong();
    for (const address of addresses) {
      const { status } = await fetch(origin + address);
      if (status !== 200) wrong.push(`${address} is answered with ${status}`);
    }
    paused.goOn();
    wrong.push(...wrongWith(site, await paused.ended));
    yield {
      fault: 'a build during preview',
      place,
      site: siteNow(site),
      code: 0,
      wrong: [...wrong, ...(await wrongAfterwards(site))],
    };
  }
  server.close();
}

/** A build while `dev` shows the site: the two share what is kept of the content. */
export async function duringDev(site: Site): Promise<Outcome> {
  layVersion(site.root, other(site.published));
  const command = join(import.meta.dirname, '../../scripts/cli.mjs');
  const dev = spawn(process.execPath, [command, 'dev'], {
    cwd: site.root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await new Promise<string>((resolve) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part.toString();
      const found = /http:\/\/[\w.:]+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    dev.stdout.on('data', hear);
    dev.stderr.on('data', hear);
    dev.once('close', () => resolve(''));
  });
  const building = start({ root: site.root });
  const wrong: string[] = [];
  for (const address of addresses) {
    const status = await fetch(origin + address).then((response) => response.status, String);
    if (status !== 200) wrong.push(`dev answers ${address} with ${status}`);
  }
  const run = await building.ended;
  wrong.push(...wrongWith(site, run));
  dev.kill();
  return {
    fault: 'a build during dev',
    place: 'pages asked for meanwhile',
    site: siteNow(site),
    code: run.code,
    wrong: [...wrong, ...(await wrongAfterwards(site))],
  };
}

/** Lists the folder that it stands in, waits for a word, and copies what it listed. */
const copier = `
const { cpSync, readdirSync } = require('node:fs');
const names = readdirSync('.');
process.stdin.once('data', () => {
  for (const name of names) cpSync(name, process.argv[1] + '/' + name, { recursive: true });
  process.stdin.destroy();
});
console.log('listed');`;

/** A build while somebody copies the site, as a deploy does that has gone into the folder. */
export async function duringCopy(site: Site): Promise<Outcome> {
  const copy = mkdtempSync(join(site.root, '..', 'copy-'));
  const copying = spawn(process.execPath, ['-e', copier, copy], { cwd: join(site.root, 'dist') });
  await new Promise((resolve) => copying.stdout.once('data', resolve));
  layVersion(site.root, other(site.published));
  const run = await start({ root: site.root }).ended;
  const wrong = wrongWith(site, run);
  copying.stdin.write('go on');
  await new Promise((resolve) => copying.once('close', resolve));
  if (!isSame(bytesOf(copy), site.whole[site.published]))
    wrong.push('the copy is not the old site, whole');
  rmSync(copy, { recursive: true });
  return {
    fault: 'a build during a copy',
    place: 'of dist/, from inside it',
    site: siteNow(site),
    code: run.code,
    wrong: [...wrong, ...(await wrongAfterwards(site))],
  };
}
