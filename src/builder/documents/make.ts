import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cachedFolder } from '../../cache/cached-folder.ts';
import type { Authority } from '../../domain/site.ts';
import { councilUrl, inspectionUrl } from '../../domain/urls.ts';
import { brailleFile } from '../../formats/documents/braille.ts';
import type { PrintedDocument } from '../../formats/documents/document.ts';
import { epubOf } from '../../formats/documents/epub.ts';
import { documentFrom } from '../../formats/documents/from-page.ts';
import { fileOfDocument, type DocumentKind } from '../../formats/documents/kinds.ts';
import { letterSizes, pdfFile } from '../../formats/documents/pdf.ts';
import { plainText } from '../../formats/documents/text.ts';
import { wordFile } from '../../formats/documents/word.ts';
import { messageOf } from '../../problems/message.ts';
import { fileAt, filesIn } from '../files.ts';
import type { BuildPlan } from '../plan.ts';
import type { Tools } from './tools.ts';

/** The pages of one council of which documents are made. */
export type Pages = {
  authority: Authority;
  /** The inspections that have a summary. */
  summarised: readonly Authority['inspections'][number][];
  /** Changes with what the pages of its inspections show. */
  digest: string;
  /** The finished page at an address. It is made when it is asked for. */
  page: (address: string) => string;
};

/** A document by its path from the root of the site. */
export type MadeDocument = { path: string; bytes: Uint8Array };

/** Makes the documents of councils, and uses those again whose pages are the same as before. */
export type Maker = (pages: Pages) => Promise<MadeDocument[]>;

/**
 * @param fault is told what could not be made of a page, which is published without it.
 */
export function documentMaker(
  plan: BuildPlan,
  tools: Tools,
  fault: (words: string) => void,
): Maker {
  return async (pages) => {
    const { slug } = pages.authority;
    const main = pages.page(councilUrl(pages.authority));
    const made = [plan.code, tools.version, pages.digest, main];
    const digest = hash('sha256', JSON.stringify(made));
    const home = join(plan.cacheFolder, 'documents', slug);
    const folder = await cachedFolder(home, digest, async (fresh) => {
      for await (const { path, bytes } of documentsOf(pages, tools, fault)) {
        mkdirSync(dirname(join(fresh, path)), { recursive: true });
        writeFileSync(join(fresh, path), bytes);
      }
    });
    return filesIn(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  };
}

async function* documentsOf(
  { authority, summarised, page }: Pages,
  tools: Tools,
  fault: (words: string) => void,
): AsyncGenerator<MadeDocument> {
  const council = documentFrom(page(councilUrl(authority)));
  const of = (address: string, document: PrintedDocument) =>
    documentsOfPage(address, document, tools, fault);
  yield* of(councilUrl(authority), council);
  const all = authority.inspections.map((inspection) => {
    const address = inspectionUrl(inspection);
    return { address, inspection, document: documentFrom(page(address)) };
  });
  for (const { address, inspection, document } of all)
    if (summarised.includes(inspection)) yield* of(address, document);
  const book = {
    title: council.title,
    documents: [council, ...all.map((one) => one.document)] as const,
  };
  yield { path: pathOf(councilUrl(authority), 'epub'), bytes: epubOf(book) };
}

async function* documentsOfPage(
  address: string,
  document: PrintedDocument,
  { pdf, word, braille }: Tools,
  fault: (words: string) => void,
): AsyncGenerator<MadeDocument> {
  /** What another program cannot make of a page is told of, and no reason to publish nothing. */
  const attempt = (kind: DocumentKind, name: string, make: () => Uint8Array): MadeDocument[] => {
    try {
      return [{ path: pathOf(address, kind), bytes: make() }];
    } catch (error) {
      fault(`No ${name} of ${address}: ${messageOf(error)}`);
      return [];
    }
  };
  if (pdf) {
    yield* attempt('pdf', 'PDF', () => pdfFile(document, letterSizes.usual, pdf));
    yield* attempt('largePdf', 'PDF', () => pdfFile(document, letterSizes.large, pdf));
  }
  if (word) yield { path: pathOf(address, 'word'), bytes: await wordFile(document, word) };
  yield { path: pathOf(address, 'text'), bytes: bytesOf(plainText(document)) };
  // The rules of contracted braille are those of one language.
  if (braille && /^en\b/.test(document.language))
    yield* attempt('braille', 'braille', () => bytesOf(brailleFile(document, braille)));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function pathOf(address: string, kind: DocumentKind): string {
  return `${dirname(fileAt(address))}/${fileOfDocument(address, kind)}`;
}
