import { strToU8, zipSync, type Zippable } from 'fflate';
import { epubWords } from '../../wording/documents.ts';
import { xmlElement, escaped, xmlDocument } from '../xml.ts';
import { documentWords, type PrintedDocument, type Heading } from './document.ts';
import { noTime } from './same-bytes.ts';
import { idsOf, xhtmlOf } from './xhtml.ts';

/** All that goes into a book: pages of one site, the first of which names it. */
export type Book = { title: string; documents: readonly [PrintedDocument, ...PrintedDocument[]] };

type Chapter = { file: string; document: PrintedDocument };

/**
 * A book in EPUB 3.3 (w3.org/TR/epub-33), a chapter for each page, with the metadata that EPUB
 * Accessibility 1.1 asks for. Links between its pages stay inside it.
 */
export function epubOf(book: Book): Uint8Array {
  const chapters = book.documents.map((document, place) => ({
    file: `page-${String(place + 1)}.xhtml`,
    document,
  }));
  const files = new Map(chapters.map(({ file, document }) => [document.address, file]));
  const written: [string, string][] = [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageOf(book, chapters)],
    ['EPUB/nav.xhtml', navigation(book, chapters)],
    ['EPUB/style.css', style],
    ...chapters.map(({ file, document }): [string, string] => [
      `EPUB/${file}`,
      page(
        document,
        document.title,
        xhtmlOf(document, (href) => inBook(href, files)),
      ),
    ]),
  ];
  const zip: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of written) zip[path] = strToU8(text);
  return zipSync(zip, { level: 6, mtime: noTime, os: 0 });
}

/** A page of the book has its file. Only its beginning: what is folded or listed on a page has no place of its own here. */
function inBook(href: string, files: ReadonlyMap<string, string>): string {
  return files.get(href.replace(/#.*/s, '')) ?? href;
}

const container = xmlDocument(
  xmlElement(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    {
      children: [
        xmlElement(
          'rootfiles',
          {},
          {
            children: [
              xmlElement('rootfile', {
                'full-path': 'EPUB/package.opf',
                'media-type': 'application/oebps-package+xml',
              }),
            ],
          },
        ),
      ],
    },
  ),
);

function packageOf(book: Book, chapters: readonly Chapter[]): string {
  const [first] = book.documents;
  const type = 'application/xhtml+xml';
  const items = chapters.map(({ file }, place) => ({ id: `page-${String(place + 1)}`, file }));
  const manifest = [
    xmlElement('item', { id: 'nav', href: 'nav.xhtml', 'media-type': type, properties: 'nav' }),
    xmlElement('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...items.map(({ id, file }) => xmlElement('item', { id, href: file, 'media-type': type })),
  ];
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': first.language,
  };
  const children = [
    xmlElement('metadata', dublinCore, { children: metadataOf(book) }),
    xmlElement('manifest', {}, { children: manifest }),
    xmlElement(
      'spine',
      {},
      { children: items.map(({ id }) => xmlElement('itemref', { idref: id })) },
    ),
  ];
  return xmlDocument(xmlElement('package', attributes, { children }));
}

const dublinCore = { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
const features = [
  'structuralNavigation',
  'tableOfContents',
  'readingOrder',
  'displayTransformability',
];

function metadataOf({ title, documents: [first] }: Book): string[] {
  const meta = (property: string, value: string): string => xmlElement('meta', { property }, value);
  return [
    xmlElement('dc:identifier', { id: 'id' }, `${first.address}#epub`),
    xmlElement('dc:title', {}, title),
    xmlElement('dc:language', {}, first.language),
    xmlElement('dc:publisher', {}, first.publisher),
    xmlElement('dc:source', {}, first.address),
    xmlElement('dc:description', {}, first.description),
    meta('dcterms:modified', `${first.asOf}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', epubWords.summary),
  ];
}

function navigation({ title, documents: [first] }: Book, chapters: readonly Chapter[]): string {
  const list = chapters.map(({ file, document }) => {
    const parts = mainHeadings(document).map(
      ({ id, heading }) =>
        `<li>${xmlElement('a', { href: `${file}#${id}` }, documentWords(heading.runs))}</li>`,
    );
    const below = parts.length > 0 ? `<ol>${parts.join('')}</ol>` : '';
    return `<li>${xmlElement('a', { href: file }, document.title)}${below}</li>`;
  });
  return page(
    first,
    title,
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">${escaped(epubWords.contents)}</h1><ol>${list.join('\n')}</ol></nav>`,
  );
}

function mainHeadings(document: PrintedDocument): { id: string; heading: Heading }[] {
  const ids = idsOf(document);
  return [...ids].flatMap(([heading, id]) => (heading.level === 2 ? [{ id, heading }] : []));
}

function page({ language }: PrintedDocument, title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escaped(language)}" xml:lang="${escaped(language)}">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** As little as may be: readers choose their own letters and colours. */
const style = `table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.3em; text-align: start; vertical-align: top; }
caption { text-align: start; font-weight: bold; }
dt { font-weight: bold; }
`;
