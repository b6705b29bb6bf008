import { EpubCheck } from '@likecoin/epubcheck-ts';
import * as docx from 'docx';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { beforeAll, expect, test } from 'vitest';
import { openTools, type Tools } from '../../src/builder/documents/tools.ts';
import { brailleFile } from '../../src/formats/documents/braille.ts';
import type { PrintedDocument } from '../../src/formats/documents/document.ts';
import { epubOf } from '../../src/formats/documents/epub.ts';
import { documentFrom } from '../../src/formats/documents/from-page.ts';
import { letterSizes, pdfFile, type PdfCompiler } from '../../src/formats/documents/pdf.ts';
import { plainText } from '../../src/formats/documents/text.ts';
import { wordFile } from '../../src/formats/documents/word.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { messageOf } from '../../src/problems/message.ts';
import { councilSideWorld } from '../council-side.ts';
import { pagesOf } from './pages.ts';
import { acting, shapeOf, shapeOfPackage, unprintable } from './readers.ts';
import { shapeOfPdf } from './read-pdf.ts';
import { anyWords, dangers, inputs, otherDangers, siteThatSays } from './words.ts';

const council = 'bath-and-north-east-somerset';
const anything = anyWords([...dangers, ...otherDangers]);

/** Words that typefaces have letters for, so that there is a PDF of them. */
const setWords = anyWords([...dangers, ...otherDangers]).map((words) =>
  `x${words}`.replaceAll(/[^\t\n\r -~]/g, ''),
);

let tools: Tools & { pdf: PdfCompiler };

beforeAll(async () => {
  const { pdf, ...others } = await openTools();
  if (!pdf) throw new Error('The package that makes PDF is not installed.');
  tools = { ...others, pdf };
});

/** What makes the documents of a council’s page and its latest inspection, for authors who write the same everywhere. */
function documentsOf(world: string): (words: string) => [PrintedDocument, PrintedDocument] {
  const content = JSON.stringify(readContent(world).content);
  return (words) => {
    const pages = pagesOf(siteThatSays(content, words));
    const of = (path: string): PrintedDocument =>
      documentFrom(pages.find((page) => page.path === path)?.text() ?? '');
    return [of(`${council}.html`), of(`${council}/2025-06-ilacs.html`)];
  };
}

function textFile(text: string): unknown {
  return shapeOf({ path: 'a.txt', type: 'text/plain', text: () => text }, text);
}

test('whatever authors write, an e-book has the same shape, and is valid', async () => {
  const documents = documentsOf(councilSideWorld());
  const book = (words: string): Uint8Array => epubOf({ title: words, documents: documents(words) });
  const tame = shapeOfPackage(book('words'));
  expect(tame.length).toBeGreaterThan(4);
  await fc.assert(
    fc.asyncProperty(anything, async (words) => {
      const bytes = book(words);
      expect(shapeOfPackage(bytes)).toEqual(tame);
      const { messages } = await EpubCheck.validate(bytes);
      const wrong = messages.filter(({ severity }) =>
        ['error', 'fatal', 'warning'].includes(severity),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: inputs(1), endOnFailure: true },
  );
});

test('whatever authors write, a file for Word has the same shape', async () => {
  const documents = documentsOf(councilSideWorld());
  const shape = async (words: string): Promise<unknown> => {
    const [document] = documents(words);
    const bytes = await wordFile(document, docx);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const html = { path: 'a.html', type: 'text/html', text: () => value };
    return [shapeOfPackage(bytes), shapeOf(html, value)];
  };
  const tame = await shape('words');
  await fc.assert(
    fc.asyncProperty(anything, async (words) => {
      expect(await shape(words)).toEqual(tame);
    }),
    { numRuns: inputs(2), endOnFailure: true },
  );
});

test('whatever authors write, a PDF has the same parts, or none is made and the message is safe to print', async () => {
  const documents = documentsOf(councilSideWorld());
  const pdf = (words: string): Uint8Array =>
    pdfFile(documents(words)[1], letterSizes.usual, tools.pdf);
  const tame = await shapeOfPdf(pdf('words'));
  await fc.assert(
    fc.asyncProperty(setWords, anything, async (set, words) => {
      expect(await shapeOfPdf(pdf(set))).toEqual(tame);
      try {
        expect(await shapeOfPdf(pdf(words))).toEqual(tame);
      } catch (error) {
        expect(messageOf(error)).toMatch(/could not be displayed/);
        expect(messageOf(error)).not.toMatch(acting);
      }
    }),
    { numRuns: inputs(1), endOnFailure: true },
  );
});

test('whatever authors write, plain text and braille have the same lines, with nothing that acts', () => {
  const documents = documentsOf(councilSideWorld());
  const [tame] = documents('words');
  const { braille = (lines: string[]) => lines } = tools;
  fc.assert(
    fc.property(anything, (words) => {
      const [document] = documents(words);
      const text = plainText(document);
      expect(textFile(text)).toBe(textFile(plainText(tame)));
      expect(unprintable(text)).toEqual([]);
      const lines = brailleFile(document, braille).split(/\r\n\f?/);
      expect(lines.filter((line) => line.length > 40)).toEqual([]);
    }),
    { numRuns: inputs(1), endOnFailure: true },
  );
});
