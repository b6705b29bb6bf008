import { inspectionPage } from '../../../src/html/bulk/inspection.ts';
import { documentFrom } from '../../../src/formats/documents/from-page.ts';
import type { PrintedDocument } from '../../../src/formats/documents/document.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { renderersFor } from '../../../src/intake/read/prose.ts';
import { buildSite } from '../../../src/domain/build-site.ts';
import { baseWorld, councilOf } from '../../world.ts';

/** A page as it is published, with these parts. */
export function pageOf(main: string, { lang = 'en-GB', title = 'Northtown' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <meta name="description" content="How Northtown did."><meta name="as-of" content="2026-11-30">
    <meta property="og:site_name" content="Plain Findings">
    <link rel="canonical" href="https://findings.example/councils/northtown/"></head>
    <body><header><nav>Menu</nav></header><main id="main">${main}<script>run()</script></main>
    <footer><nav><p>About this site</p></nav><p>Licensed under <a href="https://example.org/l">a licence</a>.</p></footer></body></html>`;
}

/** The document of a page with these parts. */
export function documentOf(main: string, more?: Parameters<typeof pageOf>[1]): PrintedDocument {
  return documentFrom(pageOf(main, more));
}

/** The page of an inspection of the smallest world, in full. */
export function summaryPage(): string {
  const { content, bodies } = readContent(baseWorld);
  const site = buildSite(content);
  const council = councilOf(site, 'brent');
  const [inspection] = council.inspections;
  if (!inspection) throw new Error('Brent has no inspection.');
  return pageOf(String(inspectionPage(inspection, council, site, renderersFor(site, bodies)).main));
}

/** What breaks formats: code of each, quotes, tags, controls, right to left, and no space to break a line at. */
export const hostile = [
  '#panic("x") $1+1$ *bold* _it_ `raw` @ref <label> \\ // [a](b) ~ -- --- ... = h',
  "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; ]]&gt; &quot;quoted&quot; 'single'",
  '{{x}} ${y} %s \u0001\u0008 =2+3 ; DROP TABLE',
  'א ב ג',
  'Ein'.repeat(60),
];
