import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOfPaper } from '../../../src/intake/import/paper/lines.ts';
import { readMeetingPage } from '../../../src/intake/import/paper/meeting.ts';
import { temporaryFolder } from './desk.ts';

/** The page of a whole meeting in the markup of ModernGov’s ieListDocuments.aspx, with what stands around it. */
const wholeMeeting = (
  items: string,
) => `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>
<div class="mgMainContent"><h1 class="mgMainTitleTxt">Agenda and draft minutes</h1>
<h2 class="mgSubTitleTxt">Children and Adults Scrutiny Panel - Monday, 13th October, 2025 9.30 am</h2>
<div class="mgLinks"><ul class="mgNonBulletTableList"><li><a href="mgMeetingAttendance.aspx?ID=7">Attendance details</a></li>
<li><a href="documents/g7/Agenda frontsheet.pdf">Agenda frontsheet<span class="mgFileSize"> PDF 132 KB</span></a></li></ul></div>
<p><span class="mgLabel">Venue:</span>&nbsp;Council Chamber</p>
<h2 class="mgSectionTitle">Items</h2>
<table class="mgItemTable"><tr><th class="mgItemNumberCell">No.</th><th>Item</th></tr>${items}</table></div></body></html>`;

const minutes = `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI45"></a>46.</p></td>
<td><p class="mgAiTitleTxt">Minutes of the last meeting</p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>1.</p><p>RESOLVED that they are right.</p></div></td></tr>`;

const report = `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI46"></a>47.</p></td>
<td><p class="mgAiTitleTxt"><a class="mgFileLink" href="documents/s1/Report.pdf">Inspection Report<span class="mgFileSize"><img alt="pdf icon">PDF 94 KB</span></a></p>
<ul class="mgActionList"><li><a href="mgAi.aspx?ID=46">View the background to item 47.</a></li></ul>
<p class="mgSubItemTitleTxt">Additional documents:</p><ul class="mgBulletList"><li><a href="documents/s2/A.pdf">Appendix 1 , item 47.<span class="mgFileSize">PDF 1 MB</span></a></li></ul>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>Councillor Jane Doe asked about homes.</p>
<p>RESOLVED that the Panel notes the report.</p></div></td></tr>`;

function pageOf(html: string): readonly string[] {
  const path = join(temporaryFolder(), 'page.html');
  writeFileSync(path, html);
  return linesOfPaper(path);
}

describe('the page of a whole meeting', () => {
  const lines = () => pageOf(wholeMeeting(minutes + report));

  test('gives one of its items, with what belongs to it and nothing else', () => {
    const page = readMeetingPage(lines(), '47');
    expect(page).toMatchObject({
      title: 'Inspection Report',
      committee: 'Children and Adults Scrutiny Panel',
      ...{ date: '2025-10-13', item: '47' },
      documents: [
        { title: 'Inspection Report', format: 'PDF', kilobytes: 94 },
        { title: 'Appendix 1', format: 'PDF', kilobytes: 1024 },
      ],
      decided: ['RESOLVED that the Panel notes the report.'],
    });
    expect(JSON.stringify(page)).toContain('A councillor asked about homes.');
    expect(JSON.stringify(page)).not.toContain('they are right');
  });

  test.each([undefined, '48'])('asks which item is meant, where it is told “%s”', (item) => {
    expect(readMeetingPage(lines(), item)).toBe(
      'This is the page of a whole meeting. Say which item is meant with --item: 46 (Minutes of the last meeting), 47 (Inspection Report).',
    );
  });

  test('with one item needs no number', () => {
    expect(readMeetingPage(pageOf(wholeMeeting(report)))).toMatchObject({ item: '47' });
  });

  test('without items says so', () => {
    expect(readMeetingPage(pageOf(wholeMeeting('')))).toBe(
      'This page of a meeting has no items in it yet.',
    );
  });

  test.each([
    ['Browse meetings - Cabinet', 'This is the list of a committee’s meetings.'],
    ['Committee details', 'This is the page of a committee.'],
    ['Decision details', 'This is the page of a decision.'],
    ['Councillor details', 'This is a page about councillors.'],
  ])('is told from a page that begins with “%s”', (heading, what) => {
    expect(readMeetingPage(pageOf(`<div><h1>${heading}</h1><p>Words</p></div>`))).toBe(
      `${what} Save the page that is headed “Agenda item” or “Issue - meetings”, or that of the whole meeting, headed “Agenda and minutes”.`,
    );
  });
});
