import { describe, expect, test } from 'vitest';
import { embedFiles } from '../../src/formats/embed/files.ts';
import { inspectionBlock } from '../../src/formats/embed/block.ts';
import { guideOf } from '../../src/formats/embed/guide.ts';
import { scriptFiles } from '../../src/formats/embed/script-files.ts';
import { councilElsewhere, inspectionElsewhere } from '../../src/formats/elsewhere.ts';
import { byteLength, textOf } from '../../src/formats/file.ts';
import { councilOf, inspectionOf } from '../world.ts';
import { smallSite, textAt } from './sites.ts';

const site = smallSite();
const brent = councilOf(site, 'brent');

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
        'inspections/brent/2026-05-ilacs.svg',
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
          "wordpress",
          "<!-- wp:html -->
      <h2>How inspectors judged children’s services in Brent</h2>
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
      <!-- /wp:html -->
      ",
        ],
        [
          "address",
          "https://small-world.example/councils/brent/
      ",
        ],
        [
          "frame",
          "<div>
      <iframe src="https://small-world.example/embed/v1/councils/brent/" title="How inspectors judged children’s services in Brent" width="100%" height="720" loading="lazy"></iframe>
      <p><a href="https://small-world.example/councils/brent/">Brent: the whole result in plain words</a></p>
      <script src="https://small-world.example/embed/v1/resize.js" async></script>
      </div>
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
          "<div>
      <inspection-summary council="brent">
      <a href="https://small-world.example/councils/brent/">Brent: the whole result in plain words</a>
      </inspection-summary>
      <script src="https://small-world.example/embed/v1/element.js" async></script>
      </div>
      ",
        ],
        [
          "badge",
          "<p><a href="https://small-world.example/councils/brent/2026-05-ilacs/"><img src="https://small-world.example/embed/v1/inspections/brent/2026-05-ilacs.svg" alt="Brent: inspection of children’s services, May 2026. Leaders: Good. Help and protection: Good. Children in care: Good. Care leavers: Good. Overall: Not part of this framework since 27 April 2026. Ofsted stopped giving an overall grade on 27 April 2026. Each area has a grade of its own. Inspected by Ofsted, 27 April to 1 May 2026. Report published on 17 June 2026. Made from Small World as things stood on 30 June 2026. Not made or endorsed by the inspectors. Contains public sector information licensed under the Open Government Licence v3.0. Brent: what inspectors found in May 2026."></a></p>
      ",
        ],
        [
          "finder",
          "<div>
      <iframe src="https://small-world.example/embed/v1/find/" title="Find your council on Small World" width="100%" height="280" loading="lazy"></iframe>
      <p><a href="https://small-world.example/">Find your council on Small World</a></p>
      <script src="https://small-world.example/embed/v1/resize.js" async></script>
      </div>
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
      improve: {
        heading: 'What must improve',
        sentence: 'Inspectors listed one point, told here in our words.',
        items: ['Children in care must see a doctor soon after they come into care.'],
        more: {
          words: 'Brent: what inspectors found in May 2026',
          href: 'https://small-world.example/councils/brent/2026-05-ilacs/',
        },
      },
      more: { words: expect.any(String), href: 'https://small-world.example/councils/brent/' },
      source: expect.stringContaining('30 June 2026'),
      licence: { words: 'Open Government Licence v3.0' },
    });
  });

  test('the option that adds what must improve, in every form that has options', () => {
    const about = guideOf(brent, site).forms.map(({ id, about }) => [id, about.join(' ')]);
    expect(Object.fromEntries(about)).toMatchObject({
      frame: expect.stringContaining('?show=improve'),
      script: expect.stringContaining('data-show="improve"'),
      element: expect.stringContaining('show="improve"'),
    });
    const scripts = scriptFiles().map((file) => [file.path, textOf(file)]);
    expect(Object.fromEntries(scripts)).toMatchObject({
      'frame.js': expect.stringContaining('improve'),
      'embed.js': expect.stringContaining('improve'),
      'element.js': expect.stringContaining('improve'),
    });
  });

  test('an embed without points says so where a host asks for them', () => {
    const block = inspectionBlock(inspectionOf(site, 'brent/2023-02-ilacs'), brent, site);
    expect(block.improve).toMatchObject({
      sentence: 'We have not added what must improve.',
      items: [],
    });
  });

  test('the answer of oEmbed, which shows the frame', () => {
    const answer: unknown = JSON.parse(textAt(embedFiles(site), 'councils/brent.oembed.json'));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 720 });
    // The form that WordPress takes for its own: a quotation with a link, then a frame, and no more.
    expect(answer).toHaveProperty(
      'html',
      '<blockquote><a href="https://small-world.example/councils/brent/">How inspectors judged children’s services in Brent</a></blockquote>' +
        '<iframe src="https://small-world.example/embed/v1/councils/brent/" title="How inspectors judged children’s services in Brent" width="100%" height="720" frameborder="0"></iframe>',
    );
  });

  test('the whole address of that answer in the head of each page, for those who take it as it stands', () => {
    const inspection = inspectionOf(site, 'brent/2026-05-ilacs');
    const heads = [councilElsewhere(brent, site), inspectionElsewhere(inspection, brent, site)];
    const found = heads.map(({ alternates }) =>
      alternates.find(({ type }) => type === 'application/json+oembed'),
    );
    expect(found.map((link) => link?.href)).toEqual([
      'https://small-world.example/embed/v1/councils/brent.oembed.json',
      'https://small-world.example/embed/v1/inspections/brent/2026-05-ilacs.oembed.json',
    ]);
  });
});

describe('the scripts', () => {
  test.each([
    ['resize.js', 1000],
    ['frame.js', 1500],
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
