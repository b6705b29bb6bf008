import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layCouncilSide } from '../../council-side.ts';
import { build, bytesOf } from '../projects.ts';

/** The site of a small world, built, and shown while somebody works on it. */
const place = mkdtempSync(join(tmpdir(), 'dev-'));
const world = join(place, 'content');
const dist = join(place, 'dist');
const cli = join(import.meta.dirname, '../../../scripts/cli.mjs');
let server: ChildProcess;
let origin = '';
let built: Map<string, string>;

beforeAll(async () => {
  layCouncilSide(world);
  await build(place, world, dist, [cli, 'build']);
  built = bytesOf(dist);
  server = spawn(process.execPath, [cli, 'dev', '--content', world], { cwd: place });
  origin = await addressOf(server);
});

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(place, { recursive: true });
});

/** Where the server says that it is. */
async function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  let said = '';
  stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
    if (address !== undefined) return address.replace('localhost', '127.0.0.1');
  }
  throw new Error(said);
}

/** What stands inside `<main>`, with its own attributes. */
function mainOf(page: string | undefined): string | undefined {
  return /<main[^]*<\/main>/.exec(page ?? '')?.[0];
}

/** A page of the build. */
function builtText(path: string): string {
  return Buffer.from(built.get(path) ?? '', 'latin1').toString();
}

async function text(path: string): Promise<string> {
  return (await fetch(origin + path)).text();
}

/** Waits for a browser to be told of a change, after doing what makes one. */
async function toldAfter(change: () => void): Promise<void> {
  const { body } = await fetch(`${origin}/@plain-findings/events`);
  const reader = body?.getReader();
  await reader?.read();
  change();
  const { value } = (await reader?.read()) ?? {};
  expect(Buffer.from(value ?? []).toString()).toContain('data: changed');
  await reader?.cancel();
}

describe('the site while somebody works on it', () => {
  test('has in each page the same main part as the build, for every kind of page', async () => {
    const pages = [...built.keys()].filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    const differing: string[] = [];
    for (const path of pages) {
      const page = await text(`/${path.replace(/index\.html$/, '')}`);
      const main = mainOf(page);
      if (main === undefined || main !== mainOf(builtText(path))) differing.push(path);
    }
    expect(differing).toEqual([]);
  });

  test('has every other file as the build has it, but for what looks at the whole site', async () => {
    const others = [...built.keys()].filter(
      (path) => !/\.html$|^pagefind\/|^(?:_headers|addresses\.txt|build\.json)$/.test(path),
    );
    expect(others.length).toBeGreaterThan(50);
    const differing: string[] = [];
    for (const path of others) {
      const bytes = Buffer.from(await (await fetch(`${origin}/${path}`)).arrayBuffer());
      if (bytes.toString('latin1') !== built.get(path)) differing.push(path);
    }
    expect(differing).toEqual([]);
  });

  test('answers an address that is not there with the page for that', async () => {
    const answer = await fetch(`${origin}/councils/atlantis/`);
    expect(answer.status).toBe(404);
    expect(mainOf(await answer.text())).toBe(mainOf(builtText('404.html')));
  });

  test('leads an address without its slash to the page', async () => {
    const answer = await fetch(`${origin}/councils/brent`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/councils/brent/']);
  });

  test('gives no file from outside its folders', async () => {
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${origin}/..%2fcontent/site.yaml`, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(404);
  });

  test('can be reached from this machine alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const { port } = new URL(origin);
    for (const { address } of others)
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  });
});

describe('after a change', () => {
  const file = join(place, 'content/site.yaml');

  test('browsers are told, and pages show it', async () => {
    await toldAfter(() => {
      writeFileSync(file, readFileSync(file, 'utf8').replace(/title: .*/, 'title: Elsewhere'));
    });
    expect(await text('/councils/brent/')).toContain('Elsewhere');
    expect(await text('/councils/brent/2026-05-ilacs/')).toContain('Elsewhere');
  });

  test('an inspection that is added has a page, and its council names it', async () => {
    const from = join(world, 'inspections/brent/2024-03-focused-visit.md');
    const source = readFileSync(from, 'utf8').replaceAll('2024-', '2025-');
    await toldAfter(() => {
      writeFileSync(join(world, 'inspections/brent/2025-03-focused-visit.md'), source);
    });
    expect((await fetch(`${origin}/councils/brent/2025-03-focused-visit/`)).status).toBe(200);
    expect(await text('/councils/brent/')).toContain('/councils/brent/2025-03-focused-visit/');
  });

  test('an error in the content is shown with its file, its line and what to write', async () => {
    const before = readFileSync(file, 'utf8');
    await toldAfter(() => {
      writeFileSync(file, before.replace(/asOf: .*/, 'asOf: 30/06/2026'));
    });
    const answer = await fetch(`${origin}/`);
    const page = await answer.text();
    expect(answer.status).toBe(500);
    expect(page).toContain('The content has 1 error');
    expect(page).toMatch(/content\/site\.yaml:\d+:\d+/);
    expect(page).toContain('Write 2026-06-30, if that is what you mean.');
    expect(page).toContain('/@plain-findings/reload.js');
    await toldAfter(() => {
      writeFileSync(file, before);
    });
    expect((await fetch(`${origin}/`)).status).toBe(200);
  });

  const inspection = join(world, 'inspections/brent/2026-05-ilacs.md');

  test('an error in one file keeps that page alone from being shown, and stands in its place', async () => {
    const before = readFileSync(inspection, 'utf8');
    await toldAfter(() => {
      writeFileSync(inspection, before.replace('kind: short', 'kind: "short'));
    });
    expect((await fetch(`${origin}/`)).status).toBe(200);
    const answer = await fetch(`${origin}/councils/brent/2026-05-ilacs/`);
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toMatch(/Error<\/strong>\s*<code>[^<]*inspections\/brent\/2026-05-ilacs\.md:4:7/);
    expect(page).toContain('The quotation mark ');
    const [, code = ''] = /href="(\/_problems\/[a-z-]+\/)"/.exec(page) ?? [];
    expect(await text(code)).toMatch(/<h1>[a-z-]+<\/h1>\s*<p>/);
    await toldAfter(() => {
      writeFileSync(inspection, before);
    });
  });

  test('each page says what the check says of its own file, and links to the list of all', async () => {
    const page = await text('/councils/brent/2026-05-ilacs/');
    expect(page).toContain('<aside aria-label="For editors">');
    expect(page).toContain('href="/_problems/"');
    expect(await text('/_problems/')).toMatch(/\d+ errors?, |no errors, /);
  });
});
