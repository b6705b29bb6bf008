import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { buildSite, type Site } from '../../../src/domain/site.ts';
import { inspectionFrame, councilFrame } from '../../../src/html/bulk/embed.ts';
import { inspectionPage } from '../../../src/html/bulk/inspection.ts';
import type { Renderers } from '../../../src/domain/site.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import type { Content } from '../../../src/schemas/collections.ts';
import type { SafeHtml } from '../../../src/html/parts/html.ts';
import { councilSideWorld } from '../../council-side.ts';
import { elements, parsed, skeleton, wordsOf } from './parsed.ts';

/** The fields of content files that hold words and not an id, a day or an address. */
const wordFields = new Set(
  `name officialName alsoCalled text title about plain label why printed meaning who topic inShort
   committee what counts value next shortName law format resultNotKnown onSiteNotKnown when doing
   inspectorates`.split(/\s+/),
);

/** A world with every kind of page, in which the authors wrote the same words everywhere. */
function siteThatSays(content: string, words: string): Site {
  const told: Content = JSON.parse(content, (field, value: unknown) => {
    if (!wordFields.has(field)) return value;
    if (Array.isArray(value)) return value.map(() => words);
    return typeof value === 'string' ? words : value;
  });
  return buildSite(told);
}

/** Lines come out as text that cannot be mistaken, so that a test sees what templates do to them. */
const render: Renderers = {
  prose: () => ({ html: '<p>Prose.</p>', words: 1 }),
  line: (value) => toHtml({ type: 'text', value }),
};

function partsOf(site: Site): SafeHtml[] {
  return site.authorities.flatMap((authority) => [
    councilFrame(authority, site).main,
    ...authority.inspections.flatMap((inspection) => {
      const { head, main } = inspectionPage(inspection, authority, site, render);
      return [head, main, inspectionFrame(inspection, authority, site).main];
    }),
  ]);
}

const dangers = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><b onclick="alert(1)">',
  "' onfocus='alert(1)",
  '</title></style></textarea>',
  '<!--',
  ']]>',
  '&lt;',
  '&quot;',
  '${alert(1)}',
  '`',
  '@@main@@',
  '\u202Eright to left\u2066',
  'שלום',
  '\n\n',
  '{"@type":"Report"}',
];

const anyWords = fc
  .array(fc.oneof(fc.constantFrom(...dangers), fc.string({ unit: 'binary' })), { minLength: 3 })
  .map((parts) => `x${parts.join('')}`);

test('whatever stands in names, titles and lines, a page has the same elements and attributes', () => {
  const content = JSON.stringify(readContent(councilSideWorld()).content);
  const tame = partsOf(siteThatSays(content, 'words')).map(skeleton);
  expect(tame.flat().length).toBeGreaterThan(500);
  fc.assert(
    fc.property(anyWords, (words) => {
      expect(partsOf(siteThatSays(content, words)).map(skeleton)).toEqual(tame);
    }),
    { numRuns: 15 },
  );
});

test('what an author wrote is read as it was written, in the page, its head and its linked data', () => {
  const words = dangers.join(' ');
  const content = JSON.stringify(readContent(councilSideWorld()).content);
  const site = siteThatSays(content, words);
  const [authority] = site.authorities;
  const [inspection] = authority?.inspections ?? [];
  if (!authority || !inspection) throw new Error('the world is empty');
  const { head, main } = inspectionPage(inspection, authority, site, render);
  expect(wordsOf(parsed(main))).toContain(words.replaceAll(/\s+/g, ' '));
  const council = elements(parsed(head), 'meta')[0];
  expect(council?.properties.content).toBe(words);
  const [data] = elements(parsed(head), 'script').map(wordsOf);
  expect(JSON.parse(data ?? '')).toMatchObject({ about: { name: words } });
});
