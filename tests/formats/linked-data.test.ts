import { z } from 'zod';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { reportData, scriptText } from '../../src/formats/linked-data.ts';
import { councilOf, inspectionOf } from '../world.ts';
import { hostileName, hostileSite, realSite, smallSite } from './sites.ts';

const terms = { '@vocab': 'https://schema.org/', id: '@id', type: '@type' };

/** Stands in for schema.org, which tests do not reach. Safe mode throws on whatever it cannot read. */
const options = {
  safe: true as const,
  documentLoader: (url: string) =>
    Promise.resolve({ documentUrl: url, document: { '@context': terms } }),
};

/** What of the data these tests look at. The parser gets all of it. */
const shape = z.looseObject({
  name: z.string(),
  review: z
    .array(
      z.looseObject({ reviewRating: z.unknown().optional(), reviewBody: z.string().optional() }),
    )
    .optional(),
});

/** Things as a parser of linked data names them. */
const nodes = z.array(z.looseObject({ '@id': z.string().optional() }));

/** Linked data as a stranger reads it from the page. */
function read(data: ReturnType<typeof reportData>) {
  return shape.parse(JSON.parse(scriptText(data)));
}

function dataOf(id: string, site = smallSite()) {
  const inspection = inspectionOf(site, id);
  return reportData(inspection, councilOf(site, inspection.authority), site);
}

describe('linked data', () => {
  test('is read whole by a JSON-LD parser, for every real inspection', async () => {
    const site = realSite();
    const byName = new Map(site.authorities.map((authority) => [authority.slug, authority]));
    for (const inspection of site.inspections) {
      const authority = byName.get(inspection.authority);
      if (!authority) throw new Error(inspection.id);
      const data = read(reportData(inspection, authority, site));
      const [report] = await jsonld.expand(data, options);
      expect(report?.['@type']).toEqual(['https://schema.org/Report']);
    }
  });

  test('rates in the printed words, and gives a reason and no rating where there is none', () => {
    const data = read(dataOf('brent/2026-05-ilacs'));
    expect(data.review).toHaveLength(5);
    expect(data.review?.[0]).toMatchObject({
      reviewAspect: 'The impact of leaders on social work practice with children and families',
      reviewRating: { '@type': 'Rating', ratingValue: 'Good' },
      author: [{ '@type': 'Organization', name: 'Ofsted' }],
    });
    expect(data.review?.[4]?.reviewRating).toBeUndefined();
    expect(data.review?.[4]?.reviewBody).toContain('stopped giving an overall grade');
  });

  test('tells the council once: to a parser each review is of the council that the report is about', async () => {
    const [report] = await jsonld.expand(read(dataOf('brent/2026-05-ilacs')), options);
    const [about] = nodes.parse(report?.['https://schema.org/about']);
    const reviews = nodes.parse(report?.['https://schema.org/review']);
    expect(about).toHaveProperty(['https://schema.org/name']);
    expect(reviews).toHaveLength(5);
    for (const review of reviews)
      expect(review['https://schema.org/itemReviewed']).toEqual([{ '@id': about?.['@id'] }]);
  });

  test('of a visit without grades has no review', () => {
    expect(dataOf('brent/2024-03-focused-visit')).not.toHaveProperty('review');
  });

  test('cannot end the script element that it stands in, whatever a name holds', () => {
    const text = scriptText(dataOf('brent/2026-05-ilacs', hostileSite()));
    expect(text).not.toContain('<');
    expect(read(dataOf('brent/2026-05-ilacs', hostileSite())).name).toContain(hostileName);
  });
});
