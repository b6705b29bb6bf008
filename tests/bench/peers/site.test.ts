import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCorpus } from '../folder.ts';
import { layOut } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'peers-'));
const site = join(folder, 'site');

beforeAll(() => {
  writeCorpus(join(folder, 'content'), 200);
  layOut(join(folder, 'content'), site, {
    templates: join(import.meta.dirname, 'hugo'),
    data: 'data',
    index: '_index.md',
    adapt: (text) => text.replace(/^kind:/m, 'visit:'),
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('another generator gets the same content', () => {
  test('each inspection at the address that its page has', () => {
    const places = globSync('content/councils/*/[0-9]*.md', { cwd: site });
    expect(places).toHaveLength(200);
    const ours = readFileSync(join(folder, 'content/inspections/brent/2026-03-family-services.md'));
    const theirs = join(site, 'content/councils/brent/2026-03-family-services.md');
    expect(readFileSync(theirs, 'utf8')).toBe(ours.toString().replace(/^kind:/m, 'visit:'));
  });

  test('each council as the page of its folder', () => {
    const places = globSync('content/councils/*/_index.md', { cwd: site });
    expect(places).toHaveLength(globSync('content/authorities/*.md', { cwd: folder }).length);
  });

  test('the words of all frameworks, and its own templates', () => {
    const words: unknown = JSON.parse(readFileSync(join(site, 'data/frameworks.json'), 'utf8'));
    expect(Object.keys(words ?? {})).toContain('adult-care');
    expect(globSync('layouts/**/*.html', { cwd: site })).not.toEqual([]);
  });
});
