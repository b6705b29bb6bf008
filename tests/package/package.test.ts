import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemPath } from '../../scripts/setup/packages.mjs';
import { bytesOf, differing } from '../builder/projects.ts';

/**
 * The package as a stranger has it: packed, installed by npm into an empty folder, and run by the
 * lowest Node that `engines` names. Nothing of the repository is near.
 */
const run = promisify(execFile);
const repository = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  version: string;
  engines: { node: string };
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const lowest = /\d+\.\d+\.\d+/.exec(manifest.engines.node)?.[0] ?? '';

const place = mkdtempSync(join(tmpdir(), 'package-'));
const tool = join(place, 'tool');
const site = join(place, 'site');
const program = join(place, `plain-findings-${manifest.version}.tgz`);
const creator = join(place, `create-plain-findings-${manifest.version}.tgz`);

/** npm of the system, on whatever Node it has; scripts find the Node of the folder first. */
const system = { ...process.env, PATH: systemPath(), NODE_ENV: 'production' };

function npm(folder: string, ...args: string[]) {
  return run('npm', args, { cwd: folder, env: system, maxBuffer: 2 ** 26 });
}

/** A folder with these packages, and leave for that of Node to unpack itself. */
function folderWith(folder: string, dependencies: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const packages = { private: true, dependencies, allowScripts: { node: true } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packages));
}

/** Starts a server of the site, asks it for pages, and ends it. */
async function served(command: string, pages: readonly string[]): Promise<string[]> {
  const bin = join(site, 'node_modules/.bin');
  const env = { ...system, PATH: bin + delimiter + system.PATH };
  const server = spawn(join(bin, 'plain-findings'), [command], { cwd: site, env });
  server.once('error', (error) => server.stdout.destroy(error));
  try {
    for await (const chunk of server.stdout) {
      const [origin] = /http:\/\/localhost:\d+/.exec(String(chunk)) ?? [];
      if (origin !== undefined)
        return await Promise.all(
          pages.map(async (page) =>
            (await fetch(origin.replace('localhost', '127.0.0.1') + page)).text(),
          ),
        );
    }
    throw new Error(`“${command}” never said where the site is.`);
  } finally {
    if (server.kill()) await once(server, 'exit');
  }
}

/** How a module imports, as esbuild writes it. */
const imports =
  /^(?:(?:import|export)\b.*from |\} from |import )"([^"\n]+)"|\bimport\("([^"\n]+)"\)/gm;

/** Whether a module can import another one by a name. */
function isThere(name: string, from: string): boolean {
  if (name.startsWith('.')) return existsSync(join(from, '..', name));
  const [scope = '', rest = ''] = name.split('/');
  const packageName = scope.startsWith('@') ? `${scope}/${rest}` : scope;
  // Those for single formats are loaded where a publisher has installed them.
  const { dependencies, peerDependencies } = manifest;
  return (
    isBuiltin(name) ||
    [dependencies, peerDependencies].some((one) => Object.hasOwn(one, packageName))
  );
}

beforeAll(async () => {
  const env = {
    ...process.env,
    PATH: join(repository, 'node_modules/.bin') + delimiter + systemPath(),
  };
  for (const folder of ['.', './scripts/create'])
    await run('npm', ['pack', folder, '--pack-destination', place], { cwd: repository, env });
  folderWith(tool, {
    node: lowest,
    'plain-findings': `file:${program}`,
    'create-plain-findings': `file:${creator}`,
  });
  await npm(tool, 'install');
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

test('the lowest Node of engines is the one that runs it', async () => {
  const { stdout } = await npm(tool, 'exec', '--', 'node', '--version');
  expect(stdout.trim()).toBe(`v${lowest}`);
});

test('it brings no compiler: Astro, Vite, Sass and esbuild stay at home', async () => {
  const { stdout } = await npm(tool, 'ls', '--all', '--parseable');
  expect(stdout).toContain('satteri');
  expect(stdout).not.toMatch(/node_modules\/(?:astro|vite|sass|esbuild|typescript)$/m);
});

test('what its modules import is there: other modules, and packages that it depends on', () => {
  const home = join(tool, 'node_modules/plain-findings');
  const files = [...bytesOf(join(home, 'lib'))].filter(([path]) =>
    /^(?!program).*\.js$/.test(path),
  );
  expect(files.length).toBeGreaterThan(200);
  const missing = files.flatMap(([path, code]) =>
    [...code.matchAll(imports)]
      .map(([, name = '', named = '']) => name || named)
      .filter((name) => !isThere(name, join(home, 'lib', path)))
      .map((name) => `${path}: ${name}`),
  );
  // What compiles the program is for the repository alone, and no command of a publisher loads it.
  expect(missing).toEqual([
    'builder/program/program.js: ./compile.js',
    'audit/browser/page-script.js: ./bundle.js',
  ]);
});

test('npm create writes a site that installs, checks and builds without a mistake', async () => {
  const said = {
    name: 'Findings',
    address: 'https://findings.example.org',
    email: 'a@example.org',
  };
  const options = Object.entries({ ...said, inspectorate: 'Office of Care' }).flatMap(
    ([name, value]) => [`--${name}`, value],
  );
  await npm(tool, 'exec', '--', 'create-plain-findings', site, ...options);
  const own = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(own.dependencies['plain-findings']).toBe(manifest.version);
  // The version is not published yet; and the lowest Node is what has to do.
  own.dependencies = { node: lowest, 'plain-findings': `file:${program}` };
  writeFileSync(join(site, 'package.json'), JSON.stringify(own));
  await npm(site, 'install');
  expect((await npm(site, 'run', 'check')).stdout).toContain('no errors, no pieces of advice');
  expect((await npm(site, 'run', 'build')).stdout).toContain('Done. The site is in dist/');
});

test('the site can be shown as a host would, and while somebody works on it', async () => {
  const pages = ['/', '/councils/sample-council/2025-06-sample/'];
  const [home = '', inspection = ''] = await served('preview', pages);
  expect(home).toContain('Findings');
  expect(inspection).toContain('This page is a sample.');
  const inDev = await served('dev', pages);
  for (const [index, page] of [home, inspection].entries())
    expect(/<main[^]*<\/main>/.exec(inDev[index] ?? '')?.[0]).toBe(
      /<main[^]*<\/main>/.exec(page)?.[0],
    );
});

test('one page of each kind passes the audit, which is a command that fails with a fault', async () => {
  const { stdout } = await npm(site, 'run', 'audit', '--', '--sample');
  expect(stdout).toContain('pages');
});

test('the audit needs no content: a folder of HTML is enough', async () => {
  const page = join(place, 'pages');
  mkdirSync(page);
  writeFileSync(
    join(page, 'index.html'),
    '<!doctype html><html lang="en"><title>A</title><p style="text-align: right">Hello there.</p></html>',
  );
  const only = ['--only', 'start-edge', '--report', 'terminal'];
  const audit = npm(tool, 'exec', '--', 'plain-findings', 'audit', page, ...only);
  await expect(audit).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('start-edge'),
  });
});

test('it makes the repository’s own site, byte for byte', async () => {
  const [ours, theirs] = [join(place, 'ours'), join(place, 'theirs')];
  const env = { ...process.env, OUT_DIR: ours, NODE_ENV: 'production' };
  await run(process.execPath, ['scripts/cli.mjs', 'build'], { cwd: repository, env });
  const content = join(repository, 'content');
  await npm(tool, 'exec', '--', 'plain-findings', 'build', '--content', content, '--out', theirs);
  const site = bytesOf(ours);
  expect(site.size).toBeGreaterThan(1000);
  expect(differing(site, bytesOf(theirs))).toEqual([]);
});
