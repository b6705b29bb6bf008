import { expect, test } from 'vitest';
import { inSandbox } from '../../../src/audit/browser/sandbox.ts';

/** Tries to start as some user; gives with which sandboxes, and what was said. */
async function startAs(user: number, fails?: string) {
  const tried: boolean[] = [];
  const said: string[] = [];
  const launch = (sandbox: boolean): Promise<string> => {
    tried.push(sandbox);
    return sandbox && fails !== undefined
      ? Promise.reject(new Error(fails))
      : Promise.resolve('up');
  };
  const end = await inSandbox(launch, (words) => void said.push(words), user).catch(String);
  return { tried, said, end };
}

test('the browser keeps its sandbox, and nothing is said', async () => {
  expect(await startAs(1000)).toEqual({ tried: [true], said: [], end: 'up' });
});

test('root has none, because Chromium does not start with one, and that is said', async () => {
  const { tried, said, end } = await startAs(0);
  expect({ tried, end }).toEqual({ tried: [false], end: 'up' });
  expect(said).toEqual([expect.stringContaining('without its sandbox, because it runs as root')]);
});

test('where the system lets it have none it goes without, and that is said', async () => {
  const { tried, said, end } = await startAs(1000, 'FATAL: No usable sandbox! Update your kernel');
  expect({ tried, end }).toEqual({ tried: [true, false], end: 'up' });
  expect(said).toEqual([expect.stringContaining('this system lets it have none')]);
});

test('no other fault of its start takes the sandbox away', async () => {
  const { tried, said, end } = await startAs(1000, 'libnss3.so is missing');
  expect({ tried, said }).toEqual({ tried: [true], said: [] });
  expect(end).toContain('libnss3.so');
});
