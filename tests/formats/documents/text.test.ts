import { describe, expect, test } from 'vitest';
import { brailleFile } from '../../../src/formats/documents/braille.ts';
import { documentFrom } from '../../../src/formats/documents/from-page.ts';
import { plainText } from '../../../src/formats/documents/text.ts';
import { openTools } from '../../../src/builder/documents/tools.ts';
import { documentOf, hostile, summaryPage } from './pages.ts';

const { braille } = await openTools();

describe('plain text', () => {
  test('has a line for each paragraph, signs before items and the column before each cell', () => {
    const text = plainText(
      documentOf(
        `<h1>Northtown</h1><p>One  two.</p><h2>Points</h2><ol><li>First<p>More</p></li><li>Second</li></ol>
         <dl><dt>Published</dt><dd>2 May</dd></dl>
         <table><caption>Grades</caption><thead><tr><th>Area</th><th>Grade</th></tr></thead>
         <tbody><tr><th>Leaders</th><td><span class="grade grade--circle">Good</span></td></tr></tbody></table>`,
      ),
    );
    expect(text).toBe(
      [
        '\uFEFFNorthtown',
        ...['', 'One two.', '', '', 'Points'],
        ...['', '1. First', '  More', '2. Second'],
        ...['', 'Published: 2 May'],
        ...['', 'Grades', '', '• Leaders', '  • Grade: Good'],
        ...['', 'Licensed under a licence.', '', '', 'Addresses', ''],
        ...['• a licence: https://example.org/l', ''],
      ].join('\n'),
    );
  });
});

describe('a file of braille', () => {
  const pagesOf = (file: string): string[][] =>
    file.split('\f').map((page) => page.replace(/\r\n$/, '').split('\r\n'));

  test('has lines of 40 cells, pages of 25 lines and a number on each', () => {
    const main = `<h1>Northtown</h1>${hostile
      .map((text) => `<p>${text}</p>`)
      .join('')
      .repeat(8)}`;
    const pages = pagesOf(brailleFile(documentOf(main), (lines) => lines));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toHaveLength(25);
    expect(pages.flat().filter((line) => line.length > 40)).toEqual([]);
    expect(pages.map((page) => page.at(-1)?.trim())).toEqual(
      pages.map((_, place) => `#${'JABCDEFGHI'[place + 1] ?? ''}`),
    );
  });

  test('leaves no heading at the end of a page', () => {
    const main = `<h1>N</h1>${'<p>a</p>'.repeat(9)}<p>b</p><h2>Heading</h2><p>c</p>`;
    for (const page of pagesOf(brailleFile(documentOf(main), (lines) => lines)))
      expect(page.slice(0, -1).findLast((line) => line !== '')).not.toBe('Heading');
  });

  test.runIf(braille)(
    'is contracted English braille, and says that nobody has proof-read it',
    () => {
      const file = brailleFile(documentFrom(summaryPage()), braille ?? ((lines) => lines));
      // “Nobody who reads braille has checked it.” in grade 2.
      expect(file.replaceAll(/\r\n */g, ' ')).toContain(',NOBODY :O R1DS BRL HAS');
      expect(file).toMatch(/^[\u0020-\u007e\r\n\f]*$/);
    },
  );

  test.runIf(braille)('keeps the words of a paragraph that is longer than liblouis takes', () => {
    const words = '13 Café Homes, '.repeat(400);
    const file = brailleFile(
      documentOf(`<h1>N</h1><p>${words}last</p>`),
      braille ?? ((lines) => lines),
    );
    expect(file.match(/,HOMES/g)).toHaveLength(400);
    expect(file).toMatch(/LA\/|LA[^ ]*\r\n/);
  });
});
