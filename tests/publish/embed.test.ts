import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { areasAndOverall, isGraded } from '../../src/domain/outcome.ts';
import { councilBlock, inspectionBlock } from '../../src/publish/embed/block.ts';
import { pasteContract } from '../../src/publish/embed/contract.ts';
import { embedFiles } from '../../src/publish/embed/files.ts';
import { guideOf } from '../../src/publish/embed/guide.ts';
import { pasteHtml } from '../../src/publish/embed/paste.ts';
import { scriptFiles } from '../../src/publish/embed/script-files.ts';
import { byteLength, textOf } from '../../src/publish/file.ts';
import { councilOf, inspectionOf } from '../world.ts';
import { hostileName, hostileSite, realSite, smallSite, textAt } from './sites.ts';

/** LocalGov Drupal’s default editor as a filter: what the contract does not name is stripped. */
const editor: Schema = {
  tagNames: Object.keys(pasteContract),
  attributes: Object.fromEntries(
    Object.entries(pasteContract).map(([tag, names]) => [
      tag,
      names.map((name) => (name === 'class' ? 'className' : name)),
    ]),
  ),
  protocols: { href: ['https', 'http', 'mailto'] },
  clobberPrefix: '',
};

function throughEditor(html: string): string {
  return toHtml(sanitize(fromHtml(html, { fragment: true }), editor));
}

function asParsed(html: string): string {
  return toHtml(fromHtml(html, { fragment: true }));
}

const site = smallSite();
const brent = councilOf(site, 'brent');

describe('HTML to paste', () => {
  const real = realSite();

  test('comes out of a council’s editor as it went in, for every council and inspection', () => {
    for (const authority of real.authorities) {
      const blocks = [
        councilBlock(authority, real),
        ...authority.inspections.map((inspection) => inspectionBlock(inspection, authority, real)),
      ];
      for (const html of blocks.map((block) => pasteHtml(block))) {
        expect(throughEditor(html)).toBe(asParsed(html));
      }
    }
  });

  test('holds every area with its grade or its reason, the dates, who judged, and a link', () => {
    for (const authority of real.authorities) {
      for (const inspection of authority.inspections.filter(isGraded)) {
        const html = throughEditor(pasteHtml(inspectionBlock(inspection, authority, real)));
        const words = toString(fromHtml(html, { fragment: true }));
        for (const { plain, standing } of areasAndOverall(inspection)) {
          expect(words).toContain(plain);
          expect(words).toContain(standing.kind === 'graded' ? standing.printed : standing.why);
        }
        expect(words).toContain('Inspected by Ofsted');
        expect(words).toContain('Report published on');
        expect(html).toContain(`href="https://plain-findings.example/councils/${inspection.id}/"`);
      }
    }
  });

  test('says on its face when it was made, from what, and on which terms', () => {
    expect(pasteHtml(councilBlock(brent, site))).toMatchInlineSnapshot(`
      "<h2>How inspectors judged children’s services in Brent</h2>
      <p>Inspected by Ofsted, 27 April to 1 May 2026. Report published on 17 June 2026.</p>
      <table>
      <caption>Grades, May 2026</caption>
      <thead><tr><th>What was judged</th><th>Grade</th></tr></thead>
      <tbody>
      <tr><th>Leaders</th><td>Good</td></tr>
      <tr><th>Help and protection</th><td>Good</td></tr>
      <tr><th>Children in care</th><td>Good</td></tr>
      <tr><th>Care leavers</th><td>Good</td></tr>
      <tr><th>Overall</th><td>Not part of this framework since 27 April 2026. Ofsted stopped giving an overall grade on 27 April 2026. Each area has a grade of its own.</td></tr>
      </tbody>
      </table>
      <p><a href="https://small-world.example/councils/brent/">Brent: the whole result in plain words</a></p>
      <p>Made from Small World as things stood on 30 June 2026. Not made or endorsed by the inspectors.</p>
      <p>Contains public sector information licensed under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>.</p>
      "
    `);
  });

  test('of a visit without grades says why there are none', () => {
    const visit = inspectionOf(site, 'brent/2024-03-focused-visit');
    const html = pasteHtml(inspectionBlock(visit, brent, site));
    expect(html).not.toContain('<table>');
    expect(html).toContain('Inspectors write a letter and give no grades.');
  });

  test('begins with the heading that a page needs', () => {
    expect(pasteHtml(councilBlock(brent, site), 3)).toMatch(/^<h3>.*<\/h3>\n/);
  });

  test('brings a hostile name through as words', () => {
    const hostile = hostileSite();
    const html = pasteHtml(councilBlock(councilOf(hostile, 'brent'), hostile));
    const tree = fromHtml(html, { fragment: true });
    expect(toString(tree)).toContain(hostileName);
    expect(throughEditor(html)).toBe(asParsed(html));
  });
});

describe('what others have built on stays', () => {
  const paths = [...embedFiles(site), ...scriptFiles()].map(({ path }) => path);

  test('the addresses of version 1', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'embed.js',
        'element.js',
        'resize.js',
        'frame.js',
        'councils/brent.json',
        'councils/brent.txt',
        'councils/brent.oembed.json',
        'inspections/brent/2026-05-ilacs.txt',
        'inspections/brent/2026-05-ilacs.oembed.json',
      ]),
    );
  });

  test('the code that councils copied', () => {
    const codes = guideOf(brent, site).forms.map(({ id, code }) => [id, code]);
    expect(codes.slice(1)).toMatchInlineSnapshot(`
      [
        [
          "frame",
          "<iframe src="https://small-world.example/embed/v1/councils/brent/" title="How inspectors judged children’s services in Brent" width="100%" height="720" loading="lazy"></iframe>
      <script src="https://small-world.example/embed/v1/resize.js" async></script>
      ",
        ],
        [
          "script",
          "<div>
      <a href="https://small-world.example/councils/brent/">Brent: the whole result in plain words</a>
      <script src="https://small-world.example/embed/v1/embed.js" data-council="brent" async></script>
      </div>
      ",
        ],
        [
          "element",
          "<inspection-summary council="brent">
      <a href="https://small-world.example/councils/brent/">Brent: the whole result in plain words</a>
      </inspection-summary>
      <script src="https://small-world.example/embed/v1/element.js" async></script>
      ",
        ],
      ]
    `);
  });

  test('the fields that scripts read', () => {
    const block: unknown = JSON.parse(textAt(embedFiles(site), 'councils/brent.json'));
    expect(block).toMatchObject({
      heading: 'How inspectors judged children’s services in Brent',
      sentences: [expect.any(String)],
      table: {
        caption: 'Grades, May 2026',
        head: ['What was judged', 'Grade'],
        rows: expect.arrayContaining([{ area: 'Leaders', grade: 'Good' }]),
      },
      more: { words: expect.any(String), href: 'https://small-world.example/councils/brent/' },
      source: expect.stringContaining('30 June 2026'),
      licence: { words: 'Open Government Licence v3.0' },
    });
  });

  test('the answer of oEmbed, which shows the frame', () => {
    const answer: unknown = JSON.parse(textAt(embedFiles(site), 'councils/brent.oembed.json'));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 720 });
    expect(answer).toHaveProperty(
      'html',
      expect.stringContaining('<iframe src="https://small-world.example/embed/v1/councils/brent/"'),
    );
  });
});

describe('the scripts', () => {
  test.each([
    ['resize.js', 1000],
    ['frame.js', 1000],
    ['embed.js', 4000],
    ['element.js', 4000],
  ])('%s has at most %i bytes, and leaks no name', (path, most) => {
    const file = scriptFiles().find((one) => one.path === path);
    const text = file ? textOf(file) : '';
    expect(byteLength(text)).toBeGreaterThan(200);
    expect(byteLength(text)).toBeLessThanOrEqual(most);
    expect(text).toMatch(/^"use strict";\(\(\)=>\{.*\}\)\(\);\s*$/s);
  });
});
