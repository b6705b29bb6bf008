import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ordersName, type Orders } from './orders.ts';
import { words, type Run } from './site.ts';

const command = join(import.meta.dirname, '../../scripts/cli.mjs');
const preload = join(import.meta.dirname, 'preload.ts');

/** A build in a process of its own. */
export type Started = {
  child: ChildProcess;
  /** What it ended with; the code is -1 where it was killed. */
  ended: Promise<Run>;
};

/** Starts a build as a user does, with something done to it. */
export function start(orders: Orders, env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, ['--import', preload, command, ...words], {
    cwd: orders.root,
    env: { ...process.env, ...env, [ordersName]: JSON.stringify(orders) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(part.toString()));
  const { promise: ended, resolve } = Promise.withResolvers<Run>();
  child.once('close', (code) => {
    resolve({ code: code ?? -1, said: said.join('') });
  });
  return { child, ended };
}

/** A build that waits before a call until it is told to go on. */
export async function startPaused(
  root: string,
  place: string,
): Promise<Started & { goOn: () => void; wrong: () => string[] }> {
  const folder = mkdtempSync(join(root, 'pause-'));
  const [begun, end] = [join(folder, 'begun'), join(folder, 'end')];
  const started = start({ root, pause: { place, begun, end } });
  const state = { isOver: false };
  void started.ended.then(() => (state.isOver = true));
  while (!existsSync(begun) && !state.isOver) await wait(10);
  return {
    ...started,
    wrong: () => (existsSync(begun) ? [] : ['the moment did not come']),
    goOn: () => {
      writeFileSync(end, '');
    },
  };
}
