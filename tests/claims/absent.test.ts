import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { judgeAbsence } from './judge.ts';
import { emptyPromises } from './links.ts';

/** Files in a folder for the time of one test. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'absent-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function unallowedIn(files: Record<string, string>, content: Record<string, string> = {}) {
  const { unallowed } = judgeAbsence(folderOf(files), folderOf(content));
  return unallowed.map(({ sentence }) => sentence);
}

describe('a sentence about something absent', () => {
  test.each([
    'We have not added an answer from the council.',
    'We looked on 30 November 2026 and did not find an answer from the council.',
    'For two, we have not added an answer.',
    'Note from Plain Findings: Two actions’ days have passed; we have not added later news (last news 13 October 2025).',
    'Better in two areas, two can’t be compared.',
  ])('may say what we know: %s', (sentence) => {
    expect(unallowedIn({ 'index.html': `<p>${sentence}</p>` })).toEqual([]);
  });

  test.each([
    'No response published yet.',
    'The council gave no date.',
    'Two actions are overdue.',
    'The council has not answered.',
    'This council’s children’s services have not been inspected yet.',
    'That time has passed, and no newer result is out.',
    'We have not added an answer because there is none.',
  ])('may not say what nobody can know: %s', (sentence) => {
    expect(unallowedIn({ 'index.html': `<p>${sentence}</p>` })).toEqual([sentence]);
  });

  test.each([
    ['a page', 'a/index.html', '<div>Fine.<p>No <a href="/">response</a> published yet.</p></div>'],
    ['a label', 'index.html', '<p aria-label="No response published yet.">Fine</p>'],
    ['the data', 'api/v1/a.json', '{"a":[{"b":"No response published yet."}]}'],
    [
      'the HTML in the data',
      'api/v1/a.json',
      '{"a":"<p>Fine.</p><p>No response published yet.</p>"}',
    ],
    ['a table', 'api/v1/csv/a.csv', 'a,b\r\n1,No response published yet.\r\n'],
    ['a feed', 'feeds/all.xml', '<feed><summary>No response published yet.</summary></feed>'],
    ['a calendar', 'dates.ics', 'DESCRIPTION:No response\r\n  published yet.\r\n'],
    ['what others paste', 'embed/a.txt', '<p>Fine.</p>\n<p>No response published yet.</p>'],
  ])('is found in %s', (_where, file, text) => {
    expect(unallowedIn({ [file]: text })).toEqual(['No response published yet.']);
  });

  test('may be an author’s, who read the report', () => {
    const page = { 'index.html': '<p>Staff do not always <a href="/w">write</a> things down.</p>' };
    expect(unallowedIn(page)).toHaveLength(1);
    expect(unallowedIn(page, { 'a.md': '- Staff do not always **write** things down.' })).toEqual(
      [],
    );
  });

  test('may not be an author’s where nobody can know it', () => {
    const page = { 'index.html': '<p>The council did not answer.</p>' };
    expect(unallowedIn(page, { 'a.md': 'The council did not answer.' })).toHaveLength(1);
  });

  test('is counted, so that a folder with nothing to read is noticed', () => {
    expect(judgeAbsence(folderOf({}), folderOf({})).about).toBe(0);
  });
});

describe('a link', () => {
  const link = '<a href="/b/">Brent: what inspectors found in July 2023</a>';

  test('that promises what inspectors found leads to a page that tells it', () => {
    const told = folderOf({ 'index.html': link, 'b/index.html': '<p>Good work.</p>' });
    expect(emptyPromises(told)).toEqual([]);
    const untold = folderOf({
      'index.html': link,
      'b/index.html': '<p>We have not written a summary of this visit yet.</p>',
    });
    expect(emptyPromises(untold).map(({ file, href }) => [file, href])).toEqual([
      ['index.html', '/b/'],
    ]);
  });

  test('that promises what inspectors found may lead to their points, without a summary', () => {
    const points = folderOf({
      'index.html': link,
      'b/index.html':
        '<p>We have not written a summary of this visit yet.</p><h2>What must improve</h2>',
    });
    expect(emptyPromises(points)).toEqual([]);
  });

  test('to the full report is on the page that promises it', () => {
    const page = 'The full report is linked below.';
    expect(emptyPromises(folderOf({ 'index.html': page }))).toHaveLength(1);
    expect(emptyPromises(folderOf({ 'index.html': `${page} <a>Full report (PDF)</a>` }))).toEqual(
      [],
    );
  });
});
