import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import { draftMeeting } from '../../../src/intake/import/paper/draft.ts';
import { linesOfPaper } from '../../../src/intake/import/paper/lines.ts';
import { readMeetingPage } from '../../../src/intake/import/paper/meeting.ts';
import { worldWith } from '../../world.ts';
import { temporaryFolder } from './desk.ts';

const agendaItem = `<!doctype html><html><head><title>x</title></head><body><nav>Skip</nav>
<h1>Agenda item</h1><h2>Inspection Report</h2>
<ul><li>Meeting of Children and Adults Scrutiny Panel, Monday 13th October 2025 9.30 am (Item 47.)</li></ul>
<p>Additional documents:</p><ul><li>Report to the panel<span> pdf icon PDF 94 KB</span></li></ul>
<p>Minutes:</p><p>Councillor Jane Doe asked about children’s homes.</p>
<p>Mrs Smith replied that there were 116.</p>
<p>RESOLVED that the Panel:</p><ul><li>- notes the report.</li></ul></body></html>`;

function saved(text: string, encoding: BufferEncoding = 'utf8'): string {
  const path = join(temporaryFolder(), 'page.html');
  writeFileSync(path, Buffer.from(text, encoding));
  return path;
}

describe('the page of an item of a meeting', () => {
  const page = () => readMeetingPage(linesOfPaper(saved(agendaItem)));

  test('gives its committee, day, item, documents and decision', () => {
    expect(page()).toMatchObject({
      title: 'Inspection Report',
      committee: 'Children and Adults Scrutiny Panel',
      date: '2025-10-13',
      item: '47',
      documents: [{ title: 'Report to the panel', format: 'PDF', kilobytes: 94 }],
    });
  });

  test('has roles in the place of names', () => {
    const words = JSON.stringify(page());
    expect(words).toContain('A councillor asked about children’s homes.');
    expect(words).toContain('[a name] replied');
    expect(words).not.toMatch(/Doe|Smith/);
  });

  test('may be its history, which writes the day in numbers', () => {
    const lines = ['Issue - meetings', 'Readiness', 'Meeting: 17/05/2023 - Assembly (Item 10)'];
    expect(readMeetingPage(lines)).toMatchObject({
      ...{ title: 'Readiness', committee: 'Assembly', date: '2023-05-17', item: '10' },
    });
  });

  test('may name a document in the line above its type and size', () => {
    const lines = ['Agenda item', 'Report', 'Appendix 1, item 47.', 'PDF 1.5 MB -'];
    expect(readMeetingPage(lines)).toMatchObject({
      documents: [{ title: 'Appendix 1', format: 'PDF', kilobytes: 1536 }],
    });
  });

  test('is read in the encoding of old Windows where it is not in UTF-8', () => {
    const path = saved('<p>Agenda item</p><p>Children\x92s services</p>', 'latin1');
    expect(linesOfPaper(path)).toEqual(['Agenda item', 'Children’s services']);
  });

  test('of another kind is refused with what to save instead', () => {
    expect(readMeetingPage(['Shopping basket'])).toBe(
      'This is not the page of one item of a meeting: it begins with “Shopping basket”. Save the page that is headed “Agenda item” or “Issue - meetings”, or that of the whole meeting, headed “Agenda and minutes”.',
    );
  });
});

describe('a draft of a meeting', () => {
  test('holds the facts, and cannot be published while the page’s own words stand in it', () => {
    const folder = worldWith({});
    const path = draftMeeting(folder, saved(agendaItem), { council: 'brent' });
    const file = relative(folder, path);
    expect(file).toBe('meetings/brent/2025-10-13-children-and-adults-scrutiny-panel.md');
    expect(readFileSync(path, 'utf8')).toContain('kilobytes: 94');
    const codes = () =>
      checkContent(folder)
        .problems.filter((problem) => problem.file === file && problem.severity === 'error')
        .map(({ code }) => code);
    expect(codes()).toEqual(expect.arrayContaining(['empty-field', 'raw-html']));
  });

  test('asks for the day that a page does not say', () => {
    const path = saved('<p>Agenda item</p><p>Report</p>');
    expect(() => draftMeeting(worldWith({}), path, { council: 'brent' })).toThrow(
      'The page does not say it. Write: --committee … --date …',
    );
  });
});
