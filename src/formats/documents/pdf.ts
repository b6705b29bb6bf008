import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { pageOfPages } from '../../wording/documents.ts';
import { messageOf } from '../../problems/message.ts';
import { tableAsList, type Block, type PrintedDocument } from './document.ts';
import { pdfTemplate } from './pdf-template.ts';

/** What sets documents. Only those who want PDF install it. */
export type PdfCompiler = Pick<NodeCompiler, 'compile' | 'pdf' | 'evictCache' | 'fetchDiagnostics'>;

/** The size of letters in points. Large print begins at 16; most guidance asks for 18. */
export const letterSizes = { usual: 12, large: 18 } as const;

/** In large letters, a table with more columns than this is a list: words would not fit between its lines. */
const mostLargeColumns = 3;

/**
 * A document as PDF, checked against PDF/UA-1 by the compiler: what that forbids and a program can see,
 * such as a letter that no typeface has, makes no file.
 *
 * @throws with what is wrong.
 */
export function pdfFile(
  document: PrintedDocument,
  size: number,
  compiler: PdfCompiler,
): Uint8Array {
  const [language = 'en', region = ''] = document.language.split('-');
  const blocks = size > letterSizes.usual ? document.blocks.flatMap(narrowed) : document.blocks;
  const data = {
    ...document,
    blocks,
    ...{ language, region: region.length === 2 ? region.toLowerCase() : null, page: pageOfPages },
  };
  const result = compiler.compile({
    mainFileContent: pdfTemplate,
    inputs: { size: String(size), document: JSON.stringify(data) },
  });
  const set = result.result;
  if (set === null) {
    const error = result.takeError();
    throw new Error(messagesIn(error ? compiler.fetchDiagnostics(error) : []));
  }
  try {
    return compiler.pdf(set, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  } catch (error) {
    // The package gives what is wrong as its compiler notes it: the sentences are what can be read.
    const notes = [...messageOf(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)];
    throw new Error(notes.map(([, words = '']) => words.replaceAll('\\', '')).join('. '), {
      cause: error,
    });
  } finally {
    compiler.evictCache(0);
  }
}

function messagesIn(diagnostics: readonly unknown[]): string {
  return diagnostics
    .map((one) =>
      typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : '',
    )
    .join(' ');
}

function narrowed(block: Block): Block[] {
  return block.kind === 'table' && block.rows.some(({ length }) => length > mostLargeColumns)
    ? tableAsList(block)
    : [block];
}
