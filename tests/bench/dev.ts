import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** How often each of the two is measured. */
const rounds = 10;

/** Seconds, the median of ten: from the command to the first page, and from a saved file to its page. */
export type DevTimes = { firstPage: number; change: number };

/**
 * Measures `dev` on a copy of the content of this repository, as an officer meets it: a page is asked
 * for, and after each change of its file asked for again, when the browser is told.
 *
 * @param say is told what is measured.
 */
export async function measureDev(folder: string, say: (line: string) => void): Promise<DevTimes> {
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  const [file = ''] = globSync('inspections/*/*-*.md', { cwd: content }).sort();
  const page = `/${file.replace(/^inspections/, 'councils').replace(/\.md$/, '/')}`;
  const starts: number[] = [];
  const changes: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    const server = spawn(process.execPath, ['scripts/cli.mjs', 'dev', '--content', content]);
    const origin = await addressOf(server);
    await textOf(origin + page);
    // The first time, what is kept for later has to be made.
    if (round > 0) starts.push((performance.now() - start) / 1000);
    if (round === rounds)
      for (let turn = 0; turn < rounds; turn += 1)
        changes.push(await timeOfChange(origin, page, join(content, file), turn));
    server.kill();
    await once(server, 'exit');
    say(`dev, ${round} of ${rounds}`);
  }
  return { firstPage: medianOf(starts), change: medianOf(changes) };
}

async function timeOfChange(
  origin: string,
  page: string,
  path: string,
  turn: number,
): Promise<number> {
  const { body } = await fetch(`${origin}/@plain-findings/events`);
  const reader = body?.getReader();
  await reader?.read();
  const sentence = `This is sentence ${turn}.`;
  const start = performance.now();
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\n${sentence}\n`);
  await reader?.read();
  const text = await textOf(origin + page);
  const time = (performance.now() - start) / 1000;
  await reader?.cancel();
  if (!text.includes(sentence)) throw new Error(`${page} does not show what was written.`);
  return time;
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}.`);
  return answer.text();
}

/** Where the server says that it is. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
    if (address !== undefined) return address.replace('localhost', '127.0.0.1');
  }
  throw new Error(said);
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
