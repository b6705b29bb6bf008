import { describe, expect, test } from 'vitest';
import { linesOf, type Block } from '../../../src/formats/documents/document.ts';
import { documentFrom } from '../../../src/formats/documents/from-page.ts';
import { documentOf, pageOf, summaryPage } from './pages.ts';

function linesIn(main: string): string[] {
  return linesOf(documentOf(`<h1>Northtown</h1>${main}`).blocks);
}

function headingsIn(main: string): string[] {
  return documentOf(main).blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${String(block.level)} ${linesOf([block]).join('')}`] : [],
  );
}

function only(main: string): Block | undefined {
  return documentOf(`<h1>Northtown</h1>${main}`).blocks[1];
}

describe('a document', () => {
  test('knows its title, language, address, publisher and day', () => {
    expect(documentOf('<h1>Northtown: <span>services</span></h1>', { lang: 'cy' })).toMatchObject({
      title: 'Northtown: services',
      language: 'cy',
      address: 'https://findings.example/councils/northtown/',
      publisher: 'Plain Findings',
      asOf: '2026-11-30',
    });
  });

  test('says every word that the page of an inspection prints, and what the footer says of licences', () => {
    const page = summaryPage();
    const lines = linesOf(documentFrom(page).blocks).join(' ');
    const printed = page
      .replace(/^.*<main/s, '<main')
      .replaceAll(/<(nav|script|form|svg)\b.*?<\/\1>/gs, ' ')
      .replaceAll(/<div class="no-print">.*?<\/div>\s*<\/div>/gs, ' ')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('This page in another format', ' ');
    const words = printed.split(/[\s.,:;()]+/).filter((word) => word !== '');
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((word) => !lines.includes(word))).toEqual([]);
    expect(lines).toContain('Licensed under a licence.');
  });

  test('leaves out what only a screen can do something with', () => {
    const all = linesIn(
      `<nav>On this page</nav><p>Kept</p><form class="finder"><label>Town</label></form>
       <details><summary><h2>Find another</h2></summary><form><p>Type</p></form></details>
       <div class="no-print"><p>Print me</p></div><p hidden>Hidden</p><button>Press</button>`,
    );
    expect(all).toEqual(['Northtown', 'Kept', 'Licensed under a licence.']);
  });

  test('opens what is folded, and skips no level of headings', () => {
    expect(
      headingsIn(
        `<h1>N</h1><h3>Skipped</h3><h2>Two</h2><details><summary>Folded</summary><h3>In it</h3><p>x</p></details>
         <details><summary><h2>Own</h2></summary><p>y</p></details><h3>Below</h3>`,
      ),
    ).toEqual(['1 N', '2 Skipped', '2 Two', '3 Folded', '4 In it', '2 Own', '3 Below']);
  });

  test('makes a table of the tiles with grades, with the word and the shape of each', () => {
    const table = only(
      `<ul class="tiles"><li class="tile"><p class="area">Leaders</p><p><span class="grade grade--circle">Good</span></p><p class="since">Better</p></li></ul>`,
    );
    expect(table).toMatchObject({
      kind: 'table',
      head: [[{}], [{}], [{}]],
      rows: [
        [
          [{ runs: [{ text: 'Leaders' }] }],
          [{ runs: [{ text: 'Good', mark: 'circle' }] }],
          [{ runs: [{ text: 'Better' }] }],
        ],
      ],
    });
  });

  test('keeps heads, captions and group rows of tables', () => {
    const table = only(
      `<table><caption>Grades</caption><thead><tr><th>Area</th><th>Grade</th></tr></thead>
       <tbody><tr><th colspan="2">Group</th></tr><tr><th>Leaders</th><td>Good</td></tr></tbody></table>`,
    );
    expect(table && linesOf([table])).toEqual([
      'Grades',
      'Area',
      'Grade',
      'Group',
      'Leaders',
      'Good',
    ]);
    expect(table).toMatchObject({ rows: [[[{}]], [[{}], [{}]]] });
  });

  test('leads every link from its own page, and makes none of what leads nowhere outside a browser', () => {
    const paragraph = only(
      '<p><a href="/glossary/#x">a</a><a href="javascript:run()">b</a><a href="data:x">c</a><a href="#here">d</a></p>',
    );
    expect(paragraph).toMatchObject({
      runs: [
        { text: 'a', href: 'https://findings.example/glossary/#x' },
        { text: 'bc' },
        { text: 'd', href: 'https://findings.example/councils/northtown/#here' },
      ],
    });
  });

  test('keeps the language of a part', () => {
    expect(only('<p>Say <span lang="cy">bore da</span></p>')).toMatchObject({
      runs: [{ text: 'Say ' }, { text: 'bore da', language: 'cy' }],
    });
  });

  test('is refused of a page without heading or address', () => {
    expect(() => documentFrom(pageOf('<p>x</p>'))).toThrow('a heading and an address');
  });
});
