import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../../src/domain/build-site.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { splitMarkdown } from '../../../src/intake/read/front-matter.ts';
import { renderersFor } from '../../../src/intake/read/prose.ts';
import { problemsWith, worldWith } from '../../world.ts';

const brent = 'inspections/brent/2026-05-ilacs.md';

test('a file that is not UTF-8 is named with the line', () => {
  const folder = worldWith({});
  writeFileSync(
    join(folder, 'authorities/brent.md'),
    Buffer.from('---\nname: Caf\xe9\n---\n', 'latin1'),
  );
  expect(readContent(folder).problems).toContainEqual(
    expect.objectContaining({ code: 'wrong-encoding', file: 'authorities/brent.md', line: 2 }),
  );
});

test('a sign that stands for a lost character is told as one, and is no reason to doubt the file', () => {
  const codes = problemsWith({
    'authorities/brent.md': (text) => text.replace('name: Brent', 'name: Br\uFFFDnt'),
  }).map(({ code }) => code);
  expect(codes).toContain('unsafe-character');
  expect(codes).not.toContain('wrong-encoding');
});

test('the content folder may be a link itself; what is linked inside it is never read', () => {
  const folder = worldWith({});
  const link = `${folder}-link`;
  symlinkSync(folder, link);
  onTestFinished(() => {
    rmSync(link);
  });
  expect(readContent(link).problems).toEqual([]);
  const linked = join(folder, 'inspections/brent');
  rmSync(linked, { recursive: true });
  symlinkSync(join(worldWith({}), 'inspections/brent'), linked);
  symlinkSync('.', join(folder, 'authorities/again'));
  expect(readContent(folder).problems.map(({ file, code }) => [file, code])).toEqual([
    ['authorities/again', 'unread-file'],
    ['inspections/brent', 'unread-file'],
  ]);
});

test('the body of a file is at hand as it was checked, whatever becomes of the file', () => {
  const folder = worldWith({});
  const before = splitMarkdown(brent, readFileSync(join(folder, brent), 'utf8'));
  const { content, bodies } = readContent(folder);
  rmSync(join(folder, brent));
  const [inspection] = buildSite(content).inspections.filter(({ prose }) => prose.file === brent);
  expect(bodies.get(brent)).toBe('body' in before && before.body);
  expect(
    inspection && renderersFor({ glossary: [] }, bodies).prose(inspection.prose).html,
  ).toContain('<p>');
});

test('a file that starts with a byte order mark and has Windows line ends is read like any other', () => {
  const folder = worldWith({
    'authorities/brent.md': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  });
  expect(readContent(folder).problems).toEqual([]);
});

test('what other programs keep in the folder is no content, where its name begins with a dot', () => {
  const folder = worldWith({
    'authorities/.brent.md.swp': 'b0VIM',
    'authorities/._brent.md': 'Mac OS X',
    'inspections/.obsidian/notes.md': '# Notes',
  });
  expect(readContent(folder).problems).toEqual([]);
});

test('no page is shown without its body because nobody read it', () => {
  const { prose } = renderersFor({ glossary: [] }, new Map());
  expect(() => prose({ file: brent, digest: '' })).toThrow(`${brent} was never read.`);
});
