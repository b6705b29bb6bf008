import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openTools } from '../../../src/builder/documents/tools.ts';
import type { PrintedDocument } from '../../../src/formats/documents/document.ts';
import { documentFrom } from '../../../src/formats/documents/from-page.ts';
import { letterSizes, pdfFile, type PdfCompiler } from '../../../src/formats/documents/pdf.ts';
import { documentOf, hostile, summaryPage } from './pages.ts';

let compiler: PdfCompiler;

beforeAll(async () => {
  const { pdf } = await openTools();
  if (!pdf) throw new Error('The package that makes PDF is not installed.');
  compiler = pdf;
});

function pdfOf(document: PrintedDocument, size: number = letterSizes.usual): Uint8Array {
  return pdfFile(document, size, compiler);
}

type Part = { role?: string; type?: string; children?: Part[] };

/** What readers get of a PDF: its facts, its words, the roles in its structure in order, its links. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const roles: string[] = [];
  let words = '';
  const links: string[] = [];
  const note = ({ role, children = [] }: Part): void => {
    if (role !== undefined) roles.push(role);
    children.forEach(note);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    note(await page.getStructTree());
    const { items } = await page.getTextContent();
    words += items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const notes = (await page.getAnnotations()) as { url?: string }[];
    links.push(...notes.flatMap(({ url }) => (url === undefined ? [] : [url])));
  }
  const { info, metadata } = await pdf.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  return {
    facts,
    xmp: metadata,
    roles,
    words,
    links,
    pages: pdf.numPages,
    marks: await pdf.getMarkInfo(),
  };
}

describe('a PDF', () => {
  test('has a title, a language, headings, lists, tables with heads, links and page numbers', async () => {
    const { facts, roles, words, links, marks, pages } = await read(
      pdfOf(documentFrom(summaryPage())),
    );
    expect(facts).toMatchObject({ Language: 'en-GB' });
    expect(facts.Title).toContain('Brent');
    expect(marks).toContainEqual(['Marked', true]);
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link'])
      expect(roles).toContain(role);
    expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'));
    expect(words).toContain(`Page 1 of ${String(pages)}`);
    expect(links.some((url) => url.startsWith('https://'))).toBe(true);
  });

  test('says in its metadata that it was made for PDF/UA-1', () => {
    expect(Buffer.from(pdfOf(documentOf('<h1>N</h1>'))).toString('latin1')).toMatch(
      /pdfuaid:part>1<\/pdfuaid:part|pdfuaid:part="1"/,
    );
  });

  test('is the same bytes each time', () => {
    const document = documentFrom(summaryPage());
    expect(Buffer.from(pdfOf(document)).equals(Buffer.from(pdfOf(document)))).toBe(true);
  });

  test('takes no word of a page for code', async () => {
    const main = hostile.map((text) => `<p>${text}</p>`).join('');
    const document = documentOf(
      `<h1>${hostile[0] ?? ''}</h1>${main}<ul><li>${hostile[1] ?? ''}</li></ul>`,
    );
    const { words } = await read(pdfOf(document));
    expect(words).toContain('#panic("x") $1+1$ *bold* _it_ `raw` @ref');
    expect(words).toContain('<script>alert(1)</script>');
    expect(words).toContain('${y} %s');
  });

  test('has larger letters, and lists for wide tables, in large print', async () => {
    const row = (cell: string): string => `<tr>${`<${cell}>cell</${cell}>`.repeat(5)}</tr>`;
    const document = documentOf(
      `<h1>N</h1><table><thead>${row('th')}</thead><tbody>${row('td')}</tbody></table>`,
    );
    expect((await read(pdfOf(document))).roles).toContain('Table');
    const large = await read(pdfOf(document, letterSizes.large));
    expect(large.roles).not.toContain('Table');
    expect(large.roles).toContain('L');
  });

  test('is not made where no typeface has a letter, and the message says so', () => {
    expect(() => pdfOf(documentOf('<h1>N</h1><p>\u{1F9FF} \u3042</p>'))).toThrow(
      /could not be displayed/,
    );
  });

  const poppler = spawnSync('pdfinfo', ['-v']).status === 0;
  test.runIf(poppler)('is read by poppler with its structure', () => {
    const input = Buffer.from(pdfOf(documentFrom(summaryPage())));
    const { stdout } = spawnSync('pdfinfo', ['-struct-text', '-'], { input, encoding: 'utf8' });
    expect(stdout).toMatch(/^Document\n {2}H1/);
    expect(stdout).toMatch(/TH [^\n]*\n\s+\/Scope \/Column/);
  });
});
