import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { areasAndOverall, isGraded } from '../../src/domain/outcome.ts';
import { inspectionBlock } from '../../src/formats/embed/block.ts';
import { badgeSvg, badgeWords } from '../../src/formats/embed/badge.ts';
import { embedFiles } from '../../src/formats/embed/files.ts';
import { guideOf } from '../../src/formats/embed/guide.ts';
import { councilOf, inspectionOf } from '../world.ts';
import { hostileName, hostileSite, realSite, smallSite, textAt } from './sites.ts';

const site = smallSite();
const brent = councilOf(site, 'brent');

/** The words that stand in the picture. */
function wordsIn(svg: string): string {
  return linesIn(svg).join(' ');
}

function linesIn(svg: string): string[] {
  const document = XmlDocument.fromString(svg);
  const lines = document.find('//*[local-name()="text"]').map(({ content }) => content);
  document.dispose();
  return lines;
}

test('a badge shows every area before its grade, in each inspection of the real site', () => {
  const real = realSite();
  for (const authority of real.authorities) {
    for (const inspection of authority.inspections) {
      const block = inspectionBlock(inspection, authority, real);
      const words = wordsIn(badgeSvg(block));
      for (const told of [block.source, ...block.sentences]) expect(words).toContain(told);
      expect(words).toContain('Open Government Licence v3.0');
      if (!isGraded(inspection)) continue;
      for (const { plain, result } of areasAndOverall(inspection)) {
        expect(words).toContain(`${plain}: ${result.kind === 'graded' ? result.printed : ''}`);
      }
    }
  }
});

test('the alternative text of a badge says all that the picture says, and where its link leads', () => {
  const code = guideOf(brent, site).forms.find(({ id }) => id === 'badge')?.code ?? '';
  expect(code).toMatchInlineSnapshot(`
    "<p><a href="https://small-world.example/councils/brent/2026-05-ilacs/"><img src="https://small-world.example/embed/v1/inspections/brent/2026-05-ilacs.svg" alt="Brent: inspection of children’s services, May 2026. Leaders: Good. Help and protection: Good. Children in care: Good. Care leavers: Good. Overall: Not part of this framework since 27 April 2026. Ofsted stopped giving an overall grade on 27 April 2026. Each area has a grade of its own. Inspected by Ofsted, 27 April to 1 May 2026. Report published on 17 June 2026. Made from Small World as things stood on 30 June 2026. Not made or endorsed by the inspectors. Contains public sector information licensed under the Open Government Licence v3.0. Brent: what inspectors found in May 2026." style="max-width:100%;height:auto"></a></p>
    "
  `);
  const svg = textAt(embedFiles(site), 'inspections/brent/2026-05-ilacs.svg');
  const alternative = /alt="([^"]*)"/.exec(code)?.[1] ?? '';
  for (const line of linesIn(svg)) expect(alternative).toContain(line);
});

test('a badge of a visit without grades says why there are none', () => {
  const visit = inspectionOf(site, 'brent/2024-03-focused-visit');
  const words = wordsIn(badgeSvg(inspectionBlock(visit, brent, site)));
  expect(words).toContain('Inspectors write a letter and give no grades.');
});

test('a badge brings a hostile name through as words', () => {
  const hostile = hostileSite();
  const council = councilOf(hostile, 'brent');
  const [newest] = council.inspections;
  if (!newest) throw new Error('Brent has no inspection.');
  const block = inspectionBlock(newest, council, hostile);
  expect(wordsIn(badgeSvg(block))).toContain(hostileName);
  expect(badgeWords(block)).toContain(hostileName);
});

test('a line of a badge stays inside its frame in the widest common letters', () => {
  const block = inspectionBlock(inspectionOf(site, 'brent/2026-05-ilacs'), brent, site);
  const svg = badgeSvg(block);
  for (const [, size, line = ''] of svg.matchAll(/font-size="(\d+)"[^>]*>([^<]*)</g)) {
    // The letters of Verdana, the widest that systems bring, take 0.58 of their size on average.
    expect(line.length * Number(size) * 0.58).toBeLessThanOrEqual(360 - 16);
  }
});
