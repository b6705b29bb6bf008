import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readWhole, writeWhole } from '../../../src/cache/whole-file.ts';
import { checkContent } from '../../../src/intake/check/content.ts';
import { reportFormats } from '../../../src/intake/check/formats.ts';
import { inspection, layCouncilSide, response, urdu, young } from '../../council-side.ts';

const words = `readingAge: { target: 9, limit: 11, youngPeople: 9 }
abbreviations: [SEND]
names: [Key Outcomes Board]
terms:
  - { write: disabled people, insteadOf: [people with disabilities], why: They ask for it. }
`;
const prose = `
## What inspectors found

The Key Outcomes Board has robust plans for people with disabilities. The MASH tackles **key** tasks.

Impact of leaders is an good thing. The Kind Carers of Brent embed it.
`;
const [about, term] = ['pages/about.md', 'glossary/care-leaver.md'];
const framework = 'frameworks/ilacs-2023.yaml';

/** A folder for the time of one test. */
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Content with something wrong in files of each kind. */
function content(): string {
  const folder = temporary();
  layCouncilSide(folder);
  writeFileSync(join(folder, 'words.yaml'), words);
  for (const file of [inspection, young, urdu, about, term]) {
    edit(folder, file, (text) => `${text}${prose.repeat(4)}\n<b>raw</b>\n`);
  }
  return folder;
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** All that a check says, in every form that a person or a machine reads. */
function told(folder: string, cacheFolder?: string, code = 'this code'): string {
  const checked = checkContent(
    folder,
    cacheFolder === undefined ? undefined : { cacheFolder, code },
  );
  return [reportFormats.text, reportFormats.json, reportFormats.sarif]
    .map((as) => as(checked, 'content'))
    .join('\n');
}

/** Puts other words into all that was kept, to see whether it is used. */
function markKept(cacheFolder: string): void {
  for (const file of globSync('checked/**/*.json', { cwd: cacheFolder })) {
    const path = join(cacheFolder, file);
    writeWhole(path, (readWhole(path) ?? '').replaceAll('jargon', 'KEPT'));
  }
}

const replace = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a check that uses what an earlier one kept says the same, byte for byte, as one that does not', () => {
  test('where nothing has changed', () => {
    const [folder, cacheFolder] = [content(), temporary()];
    const first = told(folder, cacheFolder);
    expect(first).toMatch(/jargon[^]*not the term used here/);
    expect(told(folder, cacheFolder)).toBe(first);
    expect(told(folder)).toBe(first);
  });

  test.each<[string, string, (text: string) => string]>([
    ['a body', inspection, replace('robust', 'careful')],
    ['a body whose lines move', inspection, replace('\n## What', '\n\n\n## What')],
    [
      'an exception in front matter',
      about,
      replace(
        '---\n',
        '---\nexceptions:\n  - { rule: avoid-word, text: robust, why: It is a test. }\n',
      ),
    ],
    ['a line of an answer', response, replace('Social workers get a guide.', 'Leaders embed it.')],
    ['a page for young people', young, replace('tackles', 'does')],
    ['a body in another language', urdu, replace('<b>raw</b>', 'raw')],
    ['a term of the glossary', term, replace('an good', 'a good')],
    [
      'a term that the publisher wants',
      'words.yaml',
      replace('people with disabilities]', 'the Key Outcomes Board]'),
    ],
    ['a name that is exempt', 'words.yaml', replace('Key Outcomes Board', 'robust plans')],
    ['an abbreviation that is known', 'words.yaml', replace('SEND', 'MASH')],
    ['the reading age that is allowed', 'words.yaml', replace('limit: 11', 'limit: 2')],
    [
      'what an area of a framework is called',
      framework,
      replace('label: The experiences and progress of care leavers', 'label: robust plans'),
    ],
    [
      'what a council is called',
      'authorities/brent.md',
      replace('name: Brent', 'name: Kind Carers of Brent embed'),
    ],
  ])('where %s has changed', (_what, file, change) => {
    const [folder, cacheFolder] = [content(), temporary()];
    const before = told(folder, cacheFolder);
    edit(folder, file, change);
    const after = told(folder, cacheFolder);
    expect(after).toBe(told(folder));
    expect(after).not.toBe(before);
  });

  test('where a file has come, and where it has gone again', () => {
    const [folder, cacheFolder] = [content(), temporary()];
    const before = told(folder, cacheFolder);
    const file = join(folder, 'pages/new.md');
    writeFileSync(file, readFileSync(join(folder, about), 'utf8'));
    expect(told(folder, cacheFolder)).toBe(told(folder));
    rmSync(file);
    expect(told(folder, cacheFolder)).toBe(before);
  });
});

describe('what was kept', () => {
  test('is used for files that are as they were, and for no other', () => {
    const [folder, cacheFolder] = [content(), temporary()];
    told(folder, cacheFolder);
    markKept(cacheFolder);
    edit(folder, about, replace('## What', '## All that'));
    const { problems } = checkContent(folder, { cacheFolder, code: 'this code' });
    const kept = problems.filter(({ message }) => message.includes('KEPT'));
    const fresh = problems.filter(({ message }) => message.includes('jargon'));
    expect(new Set(fresh.map(({ file }) => file))).toEqual(new Set([about]));
    expect(kept.map(({ file }) => file)).toContain(inspection);
  });

  test('by other code is not used', () => {
    const [folder, cacheFolder] = [content(), temporary()];
    told(folder, cacheFolder);
    markKept(cacheFolder);
    expect(told(folder, cacheFolder, 'other code')).toBe(told(folder));
  });

  test.each([
    ['torn', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of another kind', () => '{"version":1,"items":{}}'],
    ['no object', () => 'null'],
  ])('counts as nothing where it is %s', (_how, change) => {
    const [folder, cacheFolder] = [content(), temporary()];
    const before = told(folder, cacheFolder);
    for (const file of globSync('**/*.json', { cwd: cacheFolder })) edit(cacheFolder, file, change);
    expect(told(folder, cacheFolder)).toBe(before);
  });
});
