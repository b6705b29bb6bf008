import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/intake/read/content.ts';
import { problemsWith, worldWith } from '../../world.ts';

const brent = 'inspections/brent/2026-05-ilacs.md';

/** What an officer hears of a world: “file message → fix”. */
function told(folder: string): string[] {
  return readContent(folder).problems.map(
    ({ file, message, fix }) => `${file} ${message} → ${fix}`,
  );
}

describe('nothing in the content folder is left out without a word:', () => {
  test.each([
    [
      'inspections/brent/2026-04-ilacs.md.txt',
      'its name ends in “.md.txt”, not in “.md”. → Rename it to inspections/brent/2026-04-ilacs.md',
    ],
    [
      'inspections/brent/2026-04-ilacs.MD',
      'its name ends in “.MD”, not in “.md”. → Rename it to inspections/brent/2026-04-ilacs.md',
    ],
    [
      'inspections/brent/2026-04-ilacs.markdown',
      'not in “.md”. → Rename it to inspections/brent/2026-04-ilacs.md',
    ],
    [
      'inspections/brent/2026-04-ilacs.yaml',
      'not in “.md”. → Rename it to inspections/brent/2026-04-ilacs.md',
    ],
    [
      'inspections/brent/2026-04-ilacs',
      'its name has no ending “.md”. → Rename it to inspections/brent/2026-04-ilacs.md',
    ],
    ['inspections/brent/report.docx', '→ Write its text in inspections/brent/report.md'],
    ['inspections/brent/map.png', '→ Take it out of the content folder.'],
    ['frameworks/ilacs-2030.yml', 'not in “.yaml”. → Rename it to frameworks/ilacs-2030.yaml'],
    [
      'sites.yaml',
      'there is none called “sites.yaml” at the top of the content folder. → Rename it to site.yaml',
    ],
    ['words.yml', '→ Rename it to words.yaml'],
  ])('%s', (file, words) => {
    const problems = told(worldWith({ [file]: 'x' }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
  });

  test.each([
    ['inspection', 'inspections'],
    ['response', 'responses'],
    ['Meetings', 'meetings'],
  ])('a folder “%s” is told once, with the right name', (folder, right) => {
    const world = worldWith({ [`${folder}/brent/x.md`]: 'x', [`${folder}/brent/y.md`]: 'y' });
    expect(told(world)).toEqual([
      `${folder} Nobody reads the folder “${folder}”. → Rename it to “${right}”, or move what is in it there.`,
    ]);
  });

  test('a link that leads nowhere is no folder that is missing in silence', () => {
    const folder = worldWith({});
    rmSync(join(folder, 'inspections/brent'), { recursive: true });
    symlinkSync('/nowhere/at/all', join(folder, 'inspections/brent'));
    expect(told(folder)[0]).toContain('inspections/brent This link leads nowhere.');
  });
});

describe('what could hang a reader, or lead it out of the folder, is refused:', () => {
  test('a pipe, a device, a whole disk and a file elsewhere', () => {
    const folder = worldWith({});
    spawnSync('mkfifo', [join(folder, 'inspections/brent/pipe.md')]);
    symlinkSync('/dev/zero', join(folder, 'pages/zero.md'));
    symlinkSync('/', join(folder, 'pages/all'));
    symlinkSync('/etc/hostname', join(folder, 'pages/host.md'));
    expect(readContent(folder).problems.map(({ file, code }) => [file, code])).toEqual([
      ['inspections/brent/pipe.md', 'unread-file'],
      ['pages/all', 'unread-file'],
      ['pages/host.md', 'unread-file'],
      ['pages/zero.md', 'unread-file'],
    ]);
  });

  test('a file of three gigabytes is asked for its size and not read', () => {
    const folder = worldWith({});
    spawnSync('truncate', ['-s', '3G', join(folder, brent)]);
    expect(told(folder)[0]).toContain('the most is 256 kB');
  });

  test.each([
    [
      'an alias bomb with a backslash',
      `a: &a ["\\x41"]\n${'b'.repeat(1)}: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n`,
    ],
    ['an alias of itself', 'strengths: &s\n  - *s\n'],
    ['brackets without end', `x: ${'['.repeat(100_000)}\n`],
  ])('%s', (_name, yaml) => {
    const problems = problemsWith({
      [brent]: (text) => text.replace('kind: short\n', `kind: short\n${yaml}`),
    });
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([brent]));
  });

  test('a number that nobody can count to', () => {
    const problems = problemsWith({
      'frameworks/ilacs-2026.yaml': (text) => text.replace(/workingDays: \d+/, 'workingDays: 9e15'),
      'site.yaml': (text) => text.replace('replyWorkingDays: 10', 'replyWorkingDays: 9e15'),
    });
    expect(problems.map(({ message }) => message).join('\n')).toContain('replyWorkingDays');
  });
});

test('a name with a line end, an escape or a turn of direction is refused in words that do nothing', () => {
  const folder = worldWith({});
  for (const name of ['a\n::error::b.md', 'c\u001B[2Jd.md', 'e\u202Ef.md']) {
    writeFileSync(join(folder, 'pages', name), 'x');
  }
  mkdirSync(join(folder, 'pages/g\u0007h'));
  const { problems } = readContent(folder);
  expect(problems.map(({ code }) => code)).toEqual(Array(4).fill('unsafe-file-name'));
  expect(problems.map(({ file, message, fix }) => file + message + fix).join('')).not.toMatch(
    /\p{C}/u,
  );
  expect(problems[0]?.file).toBe('pages/a\\u{A}::error::b.md');
});

test('words from the content that a message repeats do nothing where it is printed', () => {
  const problems = problemsWith({
    [brent]: (text) => text.replace('published: 2026-06-17', 'published: "\\e[2J\\n::error::"'),
  });
  expect(problems.map(({ message }) => message).join('')).not.toMatch(/\p{C}/u);
});

test.each(['404', 'api', 'assets', 'embed', 'index', 'pagefind', 'shell', 'search'])(
  'a page “%s” would lie in the place of something else, and is refused',
  (name) => {
    const problems = problemsWith({
      [`pages/${name}.md`]: '---\ntitle: A page\ndescription: What it says.\n---\n\nWords.\n',
    });
    expect(problems.map(({ code }) => code)).toEqual(['taken-name']);
  },
);

test.each(['con', 'aux', 'nul', 'com1', 'lpt9'])(
  'a page “%s” could not be kept under Windows, and is refused',
  (name) => {
    const problems = problemsWith({
      [`pages/${name}.md`]: '---\ntitle: A page\ndescription: What it says.\n---\n\nWords.\n',
    });
    expect(problems.map(({ message }) => message)).toEqual([
      `Windows cannot keep a file called “${name}”: it is the name of a device there.`,
    ]);
  },
);

test.each([
  '/../../escaped/',
  '/a/../../b/',
  '//evil.example/',
  '/%2e%2e/a/',
  '/a%2f..%2fb/',
  '/a;rewrite/',
  '/a{/',
  '/:splat',
  '/a"/',
  '/a\\b/',
  '/*',
])('no redirect leads out of the site, or means more to a host than an address: %s', (address) => {
  const line = (from: string, to: string): string =>
    `redirects:\n  - { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} }\n`;
  for (const [from, to] of [
    [address, '/about/'],
    ['/old/', address],
  ] as const)
    expect(problemsWith({ 'redirects.yaml': line(from, to) })).toHaveLength(1);
});

test('a redirect may have the marks that addresses have', () => {
  const yaml = `redirects:
  - from: /reports/Report%202019%20(final),v1.pdf
    to: /about/
  - { from: /councils/old/*, gone: It was one council with another. }
  - { from: /feeds/old.*, gone: It was one council with another. }
`;
  expect(problemsWith({ 'redirects.yaml': yaml })).toEqual([]);
});
