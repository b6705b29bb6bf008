import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { BuildFault, exitCodeOf, exitCodes } from '../../src/builder/build-fault.ts';
import { replaceSite } from '../../src/builder/site-folders.ts';
import { systemError, watchCalls } from '../faults/calls.ts';

let place: string;
const page = (): string => readFileSync(join(place, 'dist/index.html'), 'utf8');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'build-fault-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
});

/** Lets what is written for the next build fail from now on. */
function fillDisk(): () => void {
  return watchCalls(place, (call) => {
    if (call.path.endsWith('last.json.new')) throw systemError('ENOSPC', call);
  });
}

async function publishPage(text: string, before: () => void = () => undefined): Promise<void> {
  const cacheFolder = { cacheFolder: join(place, 'cache/site'), code: 'code' };
  await replaceSite(join(place, 'dist'), cacheFolder, async (draft) => {
    draft.put('index.html', text);
    before();
    await Promise.resolve();
  });
}

test('what fails after the sites changed places says that the new one is published', async () => {
  await publishPage('old');
  const done = fillDisk();
  const failure: unknown = await publishPage('new').catch((error: unknown) => error);
  done();
  expect(failure).toBeInstanceOf(BuildFault);
  expect(exitCodeOf(failure)).toBe(exitCodes.publishedWithFault);
  expect(page()).toBe('new');
  expect(globSync('dist*', { cwd: place })).toEqual(['dist']);
});

test('the build after one that failed so late is right', async () => {
  await publishPage('old');
  const done = fillDisk();
  await publishPage('new').catch(() => undefined);
  done();
  await publishPage('old');
  expect(page()).toBe('old');
});

test('what fails before leaves the last site, and says so by its code', async () => {
  await publishPage('old');
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const failure: unknown = await publishPage('new', () => {
    throw full;
  }).catch((error: unknown) => error);
  expect(exitCodeOf(failure)).toBe(exitCodes.disk);
  expect(exitCodeOf(new Error('a mistake in the content'))).toBe(exitCodes.mistake);
  expect(page()).toBe('old');
});

test('a build that was killed between two renames is put right by the next one', async () => {
  await publishPage('old');
  renameSync(join(place, 'dist'), join(place, 'dist.last'));
  const failure: unknown = await publishPage('new', () => {
    throw new Error('a mistake');
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(page()).toBe('old');
  expect(existsSync(join(place, 'dist.last'))).toBe(false);
});

test('a build that waits for something which never answers ends with words and a code', () => {
  const script = `import { publish } from './src/builder/publish.ts';
await publish({ content: 'tests/fixtures/base' }, () => new Promise(() => undefined));`;
  const { status, stderr } = spawnSync(process.execPath, [
    '--input-type=module-typescript',
    '-e',
    script,
  ]);
  expect(stderr.toString()).toContain('The build was cut off');
  expect(stderr.toString()).toContain('Nothing was published; the last site is as it was.');
  expect(status).toBe(exitCodes.disk);
});
