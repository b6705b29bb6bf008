import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { checkContent } from '../../src/intake/check/content.ts';
import { reportFormats } from '../../src/intake/check/formats.ts';
import { reportLines } from '../../src/intake/import/report.ts';
import { runImport } from '../../src/intake/import/run.ts';
import { layCouncilSide } from '../council-side.ts';
import { hostileMarkdown } from '../markdown/hostile.ts';
import { formsOf } from './forms.ts';
import { acting, shapeOf, unprintable } from './readers.ts';
import { anyWords, dangers, inputs, otherDangers } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
layCouncilSide(folder);
const files = globSync('**/*.{md,yaml}', { cwd: folder }).sort();

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const words = anyWords([...dangers, ...otherDangers]);

/** What somebody does to a text: to a body, a field, a line, a place in the middle. */
const edits = fc.oneof(
  hostileMarkdown.map((body) => (text: string) => `${text}\n\n${body}\n`),
  fc.tuple(words, fc.nat()).map(([value, at]) => (text: string) => {
    const lines = text.split('\n');
    const line = at % lines.length;
    lines[line] = (lines[line] ?? '').replace(/: .*|$/, () => `: ${JSON.stringify(value)}`);
    return lines.join('\n');
  }),
  fc.tuple(words, fc.nat()).map(([value, at]) => (text: string) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + value + text.slice(place);
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % text.length)),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => (text: string) => {
    const lines = text.split('\n');
    lines.splice(to % lines.length, 0, lines[from % lines.length] ?? '');
    return lines.join('\n');
  }),
);

test('whatever lies in a content file, it is published safely or refused in words that are safe to print', () => {
  let published = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...files), edits, (file, edit) => {
      const path = join(folder, file);
      const good = readFileSync(path, 'utf8');
      writeFileSync(path, edit(good));
      try {
        const checked = checkContent(folder);
        expectInert(checked);
        if (checked.problems.some(({ severity }) => severity === 'error')) refused += 1;
        else {
          published += 1;
          for (const form of formsOf(buildSite(checked.content))) {
            shapeOf(form, form.text());
            expect(unprintable(form.text()), form.path).toEqual([]);
          }
        }
      } finally {
        writeFileSync(path, good);
      }
    }),
    { numRuns: inputs(8) },
  );
  // So few as in `npm test` may all be of one kind.
  if (inputs(0) >= 100) expect([published > 0, refused > 0]).toEqual([true, true]);
});

test('whatever a file is called, its name is refused or harmless, and safe to print', () => {
  const name = words.map((text) => text.replaceAll(/[/\0]/g, '').slice(0, 60));
  fc.assert(
    fc.property(fc.constantFrom(...files), name, (file, text) => {
      const path = join(folder, file);
      const other = join(dirname(path), `${Buffer.from(text).subarray(0, 200).toString()}.md`);
      renameSync(path, other);
      try {
        expectInert(checkContent(folder));
      } finally {
        renameSync(other, path);
      }
    }),
    { numRuns: inputs(5) },
  );
});

test('whatever lies in a spreadsheet, it is imported as text or refused in words that are safe to print', () => {
  const sheet = readFileSync(
    join(import.meta.dirname, '../fixtures/spreadsheets/inspections.csv'),
    'utf8',
  );
  const [header = '', row = ''] = sheet.split('\n');
  const cells = row.split(',');
  const content = mkdtempSync(join(tmpdir(), 'hostile-import-'));
  cpSync(folder, content, { recursive: true });
  const path = join(content, '../', `${content.split('/').at(-1) ?? ''}.csv`);
  fc.assert(
    fc.property(words, fc.nat(), fc.boolean(), (value, at, isQuoted) => {
      const quoted = isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
      writeFileSync(path, `${header}\n${cells.with(at % cells.length, quoted).join(',')}\n`);
      const job = { spreadsheets: [path], folder: content, accept: false, dryRun: true };
      const imported = runImport({ ...job, onProgress: () => undefined });
      expect(reportLines(imported, true).join('\n')).not.toMatch(acting);
    }),
    { numRuns: inputs(10) },
  );
  rmSync(content, { recursive: true });
  rmSync(path);
});

function expectInert(checked: ReturnType<typeof checkContent>): void {
  for (const format of Object.values(reportFormats))
    expect(format(checked, 'content')).not.toMatch(acting);
}
