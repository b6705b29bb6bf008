import * as docx from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { documentFrom } from '../../../src/formats/documents/from-page.ts';
import { wordFile } from '../../../src/formats/documents/word.ts';
import { documentOf, hostile, summaryPage } from './pages.ts';

async function htmlOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe('a file for Word', () => {
  test('opens in a reader with headings, lists, tables with heads, and links', async () => {
    const html = await htmlOf(await wordFile(documentFrom(summaryPage()), docx));
    expect(html).toMatch(/<h1>.*Brent/);
    expect(html).toMatch(/<h2>.*What must improve|<h2>/);
    expect(html).toMatch(/<thead><tr><th>/);
    expect(html).toContain('<li>');
    expect(html).toMatch(/<a href="https:/);
  });

  test('numbers each list from one', async () => {
    const list = '<ol><li>One</li><li>Two<ul><li>Below</li></ul></li></ol>';
    const bytes = await wordFile(documentOf(`<h1>N</h1>${list}<p>x</p>${list}`), docx);
    const numbers = [...partOf(bytes, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)];
    const [first, second] = [...new Set(numbers.map(([, id]) => id))];
    expect(first).not.toBe(second);
    expect(await htmlOf(bytes)).toContain('<li>Two<ul><li>Below</li></ul></li>');
  });

  test('has its title, its language and numbers of pages', async () => {
    const bytes = await wordFile(documentFrom(summaryPage()), docx);
    expect(partOf(bytes, 'docProps/core.xml')).toMatch(/<dc:title>[^<]*Brent/);
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:val="en-GB"');
    expect(partOf(bytes, 'word/document.xml')).toContain('w:tblHeader');
    expect(partOf(bytes, 'word/footer1.xml')).toContain('NUMPAGES');
  });

  test('takes no word of a page for code', async () => {
    const main = hostile.map((text) => `<p>${text}</p>`).join('');
    const html = await htmlOf(await wordFile(documentOf(`<h1>N</h1>${main}`), docx));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('{{x}} ${y} %s');
  });

  test('is the same bytes each time', async () => {
    const document = documentFrom(summaryPage());
    const [one, other] = [await wordFile(document, docx), await wordFile(document, docx)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
