import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseWorld } from '../world.ts';
import { build, bytesOf, differing } from './projects.ts';

/** A small site made with Astro, which publishes results under a path of its own. */
const run = promisify(execFile);
const project = mkdtempSync(join(tmpdir(), 'integration-'));
const content = join(project, 'content');
const dist = join(project, 'dist');

beforeAll(async () => {
  cpSync(baseWorld, content, { recursive: true });
  setAddress('https://www.example.gov.uk/about/inspections/');
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const files = {
    'package.json': '{ "type": "module" }',
    'src/pages/index.astro': '<h1>A council</h1>',
    'public/_headers': '/*\n  X-Own: yes\n',
    'astro.config.mjs': `import plainFindings from '${resolve('src/index.ts')}';
      export default {
        site: 'https://www.example.gov.uk',
        base: '/about/',
        integrations: [plainFindings({ content: './content' })],
      };`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  await astroBuild();
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

function setAddress(address: string): void {
  const file = join(content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^address: .*$/m, `address: ${address}`));
}

function astroBuild(): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

test('the results lie under their path beside the pages of the Astro site', () => {
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('A council');
  const page = readFileSync(join(dist, 'inspections/councils/brent/index.html'), 'utf8');
  expect(page).toContain('href="/about/inspections/councils/"');
});

test('they are what the command builds, byte for byte', async () => {
  const alone = join(project, 'alone');
  await build('.', content, alone);
  expect(differing(bytesOf(join(dist, 'inspections')), bytesOf(alone))).toEqual([]);
});

test('rules for hosts stand where hosts read them, after those of the Astro site', () => {
  const rules = readFileSync(join(dist, '_headers'), 'utf8');
  expect(rules).toMatch(/^\/\*\n {2}X-Own: yes\n\n\/about\/inspections\/\*\n/);
});

test('an address without a path of its own is refused, with one to write', async () => {
  setAddress('https://www.example.gov.uk/about/');
  await expect(astroBuild()).rejects.toThrow('https://www.example.gov.uk/about/inspections/');
});
