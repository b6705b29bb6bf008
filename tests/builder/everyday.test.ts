import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layCouncilSide } from '../council-side.ts';
import { build, bytesOf, differing, inodesOf, projectAt } from './projects.ts';

/** Builds after an edit, with what earlier builds kept, beside builds that find nothing kept. */
const place = mkdtempSync(join(tmpdir(), 'everyday-'));
const world = join(place, 'content');
const dist = join(place, 'dist');
const project = join(place, 'project');

const brent = 'councils/brent/2026-05-ilacs/index.html';
const bradford = 'councils/bradford/2018-09-ilacs/index.html';
const overview = ['index.html', 'england/index.html', 'councils/index.html'];

beforeAll(async () => {
  layCouncilSide(world);
  layTheme();
  projectAt(project);
  await build(project, world, dist);
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

/** Names a theme at a point of Brent’s newest inspection. */
function layTheme(): void {
  mkdirSync(join(world, 'themes'));
  const theme = '---\nname: Health\narea: children-in-care\n---\n\nChildren see a doctor.\n';
  writeFileSync(join(world, 'themes/health.md'), theme);
  const named = 'after they come into care.\n    themes: [health]';
  edit(join(world, 'inspections/brent/2026-05-ilacs.md'), 'after they come into care.', named);
}

type Edit = [
  what: string,
  file: string,
  from: RegExp | string,
  to: string,
  shows: string[],
  doesNot: string[],
];

test.each<Edit>([
  ['a body', 'inspections/brent/2026-05-ilacs.md', /$/, '\nMore.\n', [brent], [bradford]],
  [
    'a grade',
    'inspections/brent/2026-05-ilacs.md',
    'grade: good',
    'grade: outstanding',
    [
      brent,
      'councils/brent/index.html',
      'embed/v1/councils/brent/index.html',
      ...overview.slice(1),
    ],
    [bradford, 'glossary/index.html'],
  ],
  [
    'a framework’s wording',
    'frameworks/ilacs-2026.yaml',
    /plain: .*/,
    'plain: Those who lead',
    [brent, 'councils/brent/index.html', 'england/index.html'],
    [bradford, 'glossary/index.html'],
  ],
  [
    'a theme’s name',
    'themes/health.md',
    'name: Health',
    'name: Health of children in care',
    [
      brent,
      'councils/brent/index.html',
      'england/themes/index.html',
      'england/themes/health/index.html',
      // Where it is the theme that was named most often.
      ...overview.slice(0, 2),
    ],
    [bradford, 'glossary/index.html', ...overview.slice(2)],
  ],
  ['the glossary', 'glossary/care-leaver.md', /$/, '\nMore.\n', ['glossary/index.html'], [brent]],
  [
    'a term of the glossary',
    'glossary/care-leaver.md',
    'term: care leaver',
    'term: children who left care',
    ['glossary/index.html', brent],
    [bradford],
  ],
  ['a page', 'pages/about.md', /$/, '\nMore.\n', ['about/index.html'], [brent, ...overview]],
  [
    'a neighbour’s result',
    'inspections/bradford/2026-01-ilacs.md',
    'grade: good',
    'grade: outstanding',
    ['councils/bradford/index.html', 'england/index.html'],
    [brent, bradford],
  ],
  [
    'the site’s name',
    'site.yaml',
    'title: Small World',
    'title: Another World',
    [brent, bradford, ...overview],
    [],
  ],
])(
  'after a change of %s exactly the pages that show it change, as a build from nothing makes them',
  async (what, file, from, to, shows, doesNot) => {
    const [before, inodes] = [bytesOf(dist), inodesOf(dist)];
    edit(join(world, file), from, to);
    await build(project, world, dist);
    const after = bytesOf(dist);
    const changed = differing(before, after);
    expect(changed).toEqual(expect.arrayContaining(shows));
    expect(changed.filter((path) => doesNot.includes(path))).toEqual([]);
    expect(changed).toEqual(differing(inodes, inodesOf(dist)));
    expect(differing(after, await builtFromNothing(what))).toEqual([]);
  },
);

test('after a change of a layout every page is as a build from nothing makes it', async () => {
  edit(
    join(project, 'src/html/layouts/Page.astro'),
    "{say('skipToMain')}",
    'Skip to the main part',
  );
  await build(project, world, dist);
  const after = bytesOf(dist);
  expect(after.get(brent)).toContain('Skip to the main part');
  rmSync(join(project, '.cache'), { recursive: true });
  expect(differing(after, await builtFromNothing('layout'))).toEqual([]);
});

test('a file of the site that somebody changed is put right by the next build', async () => {
  const before = bytesOf(dist);
  edit(join(dist, brent), 'Good', 'Fine');
  rmSync(join(dist, 'glossary/index.html'));
  writeFileSync(join(dist, 'stray.html'), 'Nobody asked for this.');
  for (const _time of ['once', 'and again, with the folders in their other turn']) {
    await build(project, world, dist);
    expect(differing(before, bytesOf(dist))).toEqual([]);
  }
});

test('shares that are put together are the whole site, byte for byte', async () => {
  const shares = ['1/3', '2/3', '3/3'].map((shard) => ({
    shard,
    folder: join(place, shard[0] ?? ''),
  }));
  for (const { shard, folder } of shares) {
    await build(project, world, folder, ['scripts/cli.mjs', 'build', '--shard', shard]);
  }
  const merged = join(place, 'merged');
  const merge = ['scripts/cli.mjs', 'merge', ...shares.map(({ folder }) => folder)];
  await expect(build(project, world, merged, merge.slice(0, -1))).rejects.toThrow(
    'Share 3/3 is missing.',
  );
  await build(project, world, merged, merge);
  expect(differing(bytesOf(dist), bytesOf(merged))).toEqual([]);
});

function edit(file: string, from: RegExp | string, to: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

/** A folder that no build has seen before finds nothing kept. */
async function builtFromNothing(name: string): Promise<Map<string, string>> {
  const folder = join(place, 'from-nothing', name);
  await build(project, world, folder);
  return bytesOf(folder);
}
