import { describe, expect, test } from 'vitest';
import { councilSays } from '../../../src/domain/responses.ts';
import { buildSite } from '../../../src/domain/build-site.ts';
import { html } from '../../../src/html/parts/html.ts';
import { inspectionBody } from '../../../src/html/parts/inspection-body.ts';
import { repliesTo } from '../../../src/html/parts/reply.ts';
import { responsePart } from '../../../src/html/parts/response.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { councilSideWorld } from '../../council-side.ts';
import { councilOf, inspectionOf } from '../../world.ts';
import { elements, parsed, wordsIn, wordsOf } from './parsed.ts';

function world() {
  return buildSite(readContent(councilSideWorld()).content);
}

describe('what the council says', () => {
  test('stands beside the points that it answers, and what answers none of them stands apart', () => {
    const site = world();
    const inspection = inspectionOf(site, 'bath-and-north-east-somerset/2025-06-ilacs');
    const says = councilSays(inspection, site);
    if (!says) throw new Error('the council says nothing');
    const line = (text: string) => html`${text}`;
    const replies = repliesTo(says, inspection.response, line);
    const beside = html`${says.points.map(({ point }) => replies.at(point.id))}`;
    const part = responsePart({ says, replies, prose: html`<p>More.</p>`, line });
    const all = html`${beside}${part}`;
    const ids = elements(parsed(all)).map(({ properties }) => String(properties.id));
    const actions = ids.filter((id) => id.startsWith('action-')).sort();
    expect(actions).toEqual(says.actions.map(({ id }) => `action-${id}`).sort());
    const links = elements(parsed(all), 'a').map(({ properties }) => String(properties.href));
    const inside = links.filter((href) => href.startsWith('#'));
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('is not said to be the council’s where it has said nothing to a point', () => {
    const site = world();
    const inspection = inspectionOf(site, 'bath-and-north-east-somerset/2025-06-ilacs');
    const says = councilSays(inspection, site);
    if (!says) throw new Error('the council says nothing');
    const replies = repliesTo(says, inspection.response, (text: string) => html`${text}`);
    const words = says.points.map(({ point, actions }) => {
      const beside = replies.at(point.id);
      return [actions.length, beside && wordsOf(parsed(beside)).trim()];
    });
    const unanswered = words.filter(([actions]) => actions === 0).map(([, said]) => said);
    expect(unanswered).toEqual(['We have not added an answer from the council.']);
  });

  test('stands apart and says whose words they are', () => {
    const site = world();
    const inspection = inspectionOf(site, 'bath-and-north-east-somerset/2025-06-ilacs');
    const says = councilSays(inspection, site);
    if (!says) throw new Error('the council says nothing');
    const line = (text: string) => html`${text}`;
    const replies = repliesTo(says, inspection.response, line);
    const part = responsePart({ says, replies, prose: html`<p>More.</p>`, line });
    expect(wordsIn(part, 'h2')).toEqual(['The council says']);
    expect(wordsIn(part, 'h3')).toContain('What else the council says');
    expect(wordsIn(part, 'p')[0]).toContain('Inspectors did not write it');
  });

  test('is not searched where it says nothing yet', () => {
    const site = world();
    const inspection = inspectionOf(site, 'bradford/2022-12-ilacs');
    const says = councilSays(inspection, site);
    if (!says) throw new Error('no statement is due');
    expect(councilOf(site, 'bradford').meetings).toEqual([]);
    const line = (text: string) => html`${text}`;
    const replies = repliesTo(says, undefined, line);
    const part = parsed(responsePart({ says, replies, prose: undefined, line }));
    expect(elements(part, 'section')[0]?.properties['dataPagefindBody']).toBeUndefined();
    expect(wordsOf(part)).toContain('We have not added an answer from the council.');
  });

  test('has no heading for words that its file does not have', () => {
    const site = world();
    const inspection = inspectionOf(site, 'bath-and-north-east-somerset/2025-06-ilacs');
    const authority = councilOf(site, 'bath-and-north-east-somerset');
    const render = { line: (text: string) => text, prose: () => ({ html: '', words: 0 }) };
    const body = inspectionBody({ site, authority, inspection, render, about: 'June', end: [] });
    expect(wordsIn(body, 'h3')).toContain('Where the council said so');
    expect(wordsIn(body, 'h3')).not.toContain('What else the council says');
  });
});
