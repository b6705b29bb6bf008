import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { areasAndOverall, isGraded } from '../../src/domain/outcome.ts';
import { councilBlock, inspectionBlock } from '../../src/formats/embed/block.ts';
import { pasteContract } from '../../src/formats/embed/contract.ts';
import { pasteHtml } from '../../src/formats/embed/paste.ts';
import { councilOf, inspectionOf } from '../world.ts';
import { hostileName, hostileSite, realSite, smallSite } from './sites.ts';

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
        for (const { plain, result } of areasAndOverall(inspection)) {
          expect(words).toContain(plain);
          expect(words).toContain(result.kind === 'graded' ? result.printed : result.why);
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
      <p>Made from Small World with results published up to 30 June 2026. Not made or endorsed by the inspectors.</p>
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
