import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toFaults } from '../../src/audit/faults.ts';
import { readSourceText } from '../../src/audit/sources.ts';
import { linkText } from '../../src/audit/checks/link-text.ts';
import { freshFolder } from './fresh-folder.ts';

const root = freshFolder();
const content = join(root, 'content');
mkdirSync(join(content, 'folder'), { recursive: true });
writeFileSync(join(root, 'secret.md'), 'secret');
writeFileSync(join(content, 'a.md'), 'Our words');
writeFileSync(join(content, 'large.md'), 'a'.repeat(1_000_001));
symlinkSync(join(root, 'secret.md'), join(content, 'link.md'));
symlinkSync('/', join(content, 'everything'));
execFileSync('mkfifo', [join(content, 'pipe.md'), join(root, 'pipe')]);

test.each(['a.md', '/a.md', 'folder/../a.md'])(
  'a page may say that its words are from %s, a file of the content folder, wherever that lies',
  (name) => {
    expect(readSourceText(name, content)).toBe('Our words');
  },
);

test.each([
  ['any file of the machine', '/etc/passwd'],
  ['a file beside the content folder', '../secret.md'],
  ['what a link in it leads to', 'link.md'],
  ['what a linked folder leads to', 'everything/etc/passwd'],
  ['a pipe in it, which keeps its reader waiting', 'pipe.md'],
  ['a pipe elsewhere', '../pipe'],
  ['a device that has no end', '../../../../../../../dev/zero'],
  ['a folder', 'folder'],
  ['the content folder itself', '.'],
  ['a file too long for a text', 'large.md'],
  ['a file that is not there', 'none.md'],
  ['a name with a null character', 'a.md\0'],
  ['nothing', ''],
])('a page cannot make the audit read %s', (_what, name) => {
  expect(readSourceText(name, content)).toBeUndefined();
});

test('a fault is told of the author’s file in the folder that the audit was given', () => {
  const draft = { message: 'It says nothing.', source: 'a.md', text: 'words' };
  const page = { page: '/a.html', file: 'dist/a.html', html: '' };
  const [fault] = toFaults(page, [{ ...draft, rule: linkText, condition: '' }], content);
  expect(fault).toMatchObject({ file: join(content, 'a.md'), line: 1, column: 5 });
});

test('a fault is told of the page’s own file where the page names one that it may not', () => {
  const draft = { message: 'It says nothing.', source: '/etc/passwd', text: 'root' };
  const page = { page: '/a.html', file: 'dist/a.html', html: '' };
  const [fault] = toFaults(page, [{ ...draft, rule: linkText, condition: '' }], content);
  expect(fault).toMatchObject({ file: 'dist/a.html', line: 1, column: 1 });
});
