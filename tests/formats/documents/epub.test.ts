import { EpubCheck } from '@likecoin/epubcheck-ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { epubOf } from '../../../src/formats/documents/epub.ts';
import { documentFrom } from '../../../src/formats/documents/from-page.ts';
import { documentOf, hostile, pageOf, summaryPage } from './pages.ts';

const second = documentFrom(
  pageOf(
    '<h1>Visit</h1><p>Back to <a href="/councils/northtown/#x">Northtown</a> or <a href="/about/">us</a></p>',
  ).replace('/councils/northtown/"', '/councils/northtown/visit/"'),
);

function book() {
  return epubOf({ title: 'Northtown', documents: [documentFrom(summaryPage()), second] });
}

function hostileBook() {
  const parts = hostile.map((text) => `<p>${text}</p><h2>${text}</h2>`).join('');
  const document = documentOf(`<h1>${hostile[1] ?? ''}</h1>${parts}`);
  return epubOf({ title: hostile[0] ?? '', documents: [document] });
}

function fileIn(bytes: Uint8Array, path: string): string {
  const file = unzipSync(bytes)[path];
  if (!file) throw new Error(`no ${path}`);
  return strFromU8(file);
}

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => !['info', 'usage', 'suppressed'].includes(severity))
    .map(({ id, message }) => `${id} ${message}`);
}

describe('an e-book', () => {
  test('is valid by EPUBCheck as it is written for Node, hostile words included', async () => {
    expect(await faultsOf(book())).toEqual([]);
    expect(await faultsOf(hostileBook())).toEqual([]);
  });

  const jar = '/usr/share/java/epubcheck.jar';
  test.runIf(existsSync(jar) && spawnSync('java', ['-version']).status === 0)(
    'is valid by the EPUBCheck of the W3C',
    () => {
      const place = mkdtempSync(join(tmpdir(), 'epub-'));
      writeFileSync(join(place, 'book.epub'), book());
      const { status, stderr } = spawnSync('java', ['-jar', jar, join(place, 'book.epub')], {
        encoding: 'utf8',
      });
      rmSync(place, { recursive: true });
      expect(stderr).not.toMatch(/ERROR|WARNING|FATAL/);
      expect(status).toBe(0);
    },
  );

  test('says how accessible it is, whence it is, and that nobody certified it', () => {
    const text = fileIn(book(), 'EPUB/package.opf');
    for (const words of [
      '<meta property="schema:accessMode">textual</meta>',
      '<meta property="schema:accessModeSufficient">textual</meta>',
      '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
      '<meta property="schema:accessibilityHazard">none</meta>',
      'Nobody has certified it.',
      '<dc:source>https://findings.example/councils/northtown/</dc:source>',
      '<dc:language>en-GB</dc:language>',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('conformsTo');
  });

  test('lists its pages and their parts, and keeps links between them inside', () => {
    expect(fileIn(book(), 'EPUB/nav.xhtml')).toMatch(/<a href="page-2.xhtml">Visit<\/a>/);
    const page = fileIn(book(), 'EPUB/page-2.xhtml');
    expect(page).toContain('<a href="page-1.xhtml">Northtown</a>');
    expect(page).toContain('<a href="https://findings.example/about/">us</a>');
  });

  test('is the same bytes each time', () => {
    expect(Buffer.from(book()).equals(Buffer.from(book()))).toBe(true);
  });
});
