import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTools } from '../../src/builder/documents/tools.ts';
import { brailleFile } from '../../src/formats/documents/braille.ts';
import { epubOf } from '../../src/formats/documents/epub.ts';
import { documentFrom } from '../../src/formats/documents/from-page.ts';
import { letterSizes, pdfFile } from '../../src/formats/documents/pdf.ts';
import { plainText } from '../../src/formats/documents/text.ts';
import { wordFile } from '../../src/formats/documents/word.ts';

/**
 * Measures each form of a built site by itself: `node tests/bench/documents.ts dist 40` takes every page
 * of which documents are made, or so many of them evenly. Processor time, of all threads and without
 * that of liblouis, and bytes.
 */
const [dist = 'dist', most = '40'] = process.argv.slice(2);
const all = globSync(['councils/*/index.html', 'councils/*/2*/index.html'], { cwd: dist }).sort();
const texts = all.map((path) => readFileSync(join(dist, path), 'utf8'));
const eligible = texts.filter(
  (text, place) =>
    /^councils\/[^/]+\/index/.test(all[place] ?? '') || text.includes('<div id="summary"'),
);
const step = Math.max(1, Math.floor(eligible.length / Number(most)));
const pages = eligible.filter((_, place) => place % step === 0);
const { pdf, word, braille, missing } = await openTools();
const costs = new Map<string, { ms: number; bytes: number; files: number }>();

for (const page of pages) {
  const document = await measure('reading the page', () => documentFrom(page));
  if (pdf) {
    await measure('PDF', () => pdfFile(document, letterSizes.usual, pdf));
    await measure('PDF in large print', () => pdfFile(document, letterSizes.large, pdf));
  }
  if (word) await measure('Word', () => wordFile(document, word));
  await measure('plain text', () => plainText(document));
  if (braille) await measure('braille', () => brailleFile(document, braille));
  await measure('e-book of one page', () =>
    epubOf({ title: document.title, documents: [document] }),
  );
}

console.log('form                      files   ms each   kB each');
for (const [name, { ms, bytes, files }] of costs)
  console.log(
    `${name.padEnd(24)} ${String(files).padStart(6)} ${(ms / files).toFixed(1).padStart(9)} ${(bytes / files / 1024).toFixed(1).padStart(9)}`,
  );
for (const line of missing) console.log(line);

/** Does something, and notes what it took under a name. */
async function measure<Made>(name: string, make: () => Made): Promise<Awaited<Made>> {
  const before = process.cpuUsage();
  const made = await make();
  const { user, system } = process.cpuUsage(before);
  const { ms, bytes, files } = costs.get(name) ?? { ms: 0, bytes: 0, files: 0 };
  costs.set(name, {
    ms: ms + (user + system) / 1000,
    bytes: bytes + sizeOf(made),
    files: files + 1,
  });
  return made;
}

function sizeOf(made: unknown): number {
  if (typeof made === 'string') return new TextEncoder().encode(made).length;
  return made instanceof Uint8Array ? made.length : 0;
}
