import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../cache/code.ts';
import type { PdfCompiler } from '../../formats/documents/pdf.ts';
import type { WordWriter } from '../../formats/documents/word.ts';

/** Turns lines of print into as many lines of braille in ASCII. */
export type Translate = (lines: string[]) => string[];

/** What makes documents on this machine. What is not installed is missing. */
export type Tools = {
  pdf: PdfCompiler | undefined;
  word: WordWriter | undefined;
  braille: Translate | undefined;
  /** Changes with what the tools would make. */
  version: string;
  /** What cannot be made here, and what to install, a sentence each. */
  missing: string[];
};

/** The packages that a publisher installs for two of the formats, as the program was tried with them. */
const packages = {
  pdf: '@myriaddreamin/typst-ts-node-compiler@0.7.0',
  word: 'docx@9',
} as const;

/** Opens what there is. Nothing is loaded before somebody asks for documents: one package is 50 MB. */
export async function openTools(): Promise<Tools> {
  const [pdf, word] = await Promise.all([openPdf(), ifInstalled(() => import('docx'))]);
  const liblouis = versionOfLiblouis();
  return {
    ...{ pdf, word, braille: liblouis === undefined ? undefined : translate },
    version: JSON.stringify([pdf !== undefined, word !== undefined, liblouis ?? '']),
    missing: [
      ...(pdf ? [] : [`No PDF: npm install ${packages.pdf}`]),
      ...(word ? [] : [`No Word: npm install ${packages.word}`]),
      ...(liblouis === undefined
        ? ['No braille: install liblouis (on Debian and Ubuntu: apt install liblouis-bin)']
        : []),
    ],
  };
}

async function openPdf(): Promise<PdfCompiler | undefined> {
  const found = await ifInstalled(() => import('@myriaddreamin/typst-ts-node-compiler'));
  const folder = join(packageRoot, 'fonts');
  const fonts = globSync('*.ttf', { cwd: folder }).sort();
  return found?.NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(join(folder, font))) }],
  });
}

async function ifInstalled<Module>(load: () => Promise<Module>): Promise<Module | undefined> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Unified English Braille, grade 2, in the ASCII of BRF files. */
const tables = 'en-us-brf.dis,en-ueb-g2.ctb';

function versionOfLiblouis(): string | undefined {
  const { status, stdout } = spawnSync('lou_translate', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/**
 * What liblouis takes of a line at once: it has room for 2,048 characters of print and of braille, where
 * a digit or capital becomes up to three and another sign up to ten. It breaks what is longer, or cuts it off.
 */
const room = 600;

/** @throws where liblouis gives back other than a line for each line. */
function translate(lines: string[]): string[] {
  const pieces = lines.map(inPieces);
  const input = `${pieces.flat().join('\n')}\n`;
  const { status, stdout, stderr } = spawnSync('lou_translate', [tables], {
    ...{ input, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 },
  });
  const translated = stdout.replace(/\n$/, '').split('\n');
  if (status !== 0 || translated.length !== pieces.flat().length)
    throw new Error(`liblouis could not translate a text into braille. ${stderr}`.trim());
  return pieces.map((those) => translated.splice(0, those.length).join(' '));
}

/** A line in pieces that liblouis has room for, parted at spaces where there are any. */
function inPieces(line: string): string[] {
  const words = line
    .split(' ')
    .flatMap((word) => (sizeOf(word) > room ? (word.match(/.{1,50}/gsu) ?? []) : [word]));
  const pieces: { text: string; size: number }[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const size = sizeOf(word) + 1;
    if (last && last.size + size <= room) {
      last.text += ` ${word}`;
      last.size += size;
    } else pieces.push({ text: word, size });
  }
  return pieces.map(({ text }) => text);
}

/** How many characters of braille a text may need, where a plain one counts for one. */
function sizeOf(text: string): number {
  return text.replaceAll(/[^ -~]/gu, ' '.repeat(10)).length;
}
