import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../src/problems/problem.ts';
import { readContent } from '../src/intake/read/content.ts';
import { baseWorld } from './world.ts';

/** The smallest world with a council that answers, meets, and is told in other ways. */

const council = 'bath-and-north-east-somerset';
export const inspection = `inspections/${council}/2025-06-ilacs.md`;
export const response = `responses/${council}/2025-06-ilacs.md`;
export const meeting = `meetings/${council}/2025-10-13-scrutiny-panel.md`;
export const young = `inspections/${council}/2025-06-ilacs.young.md`;
export const urduCouncil = 'authorities/bradford.ur.md';
export const urdu = `inspections/${council}/2025-06-ilacs.ur.md`;

/** Lays the world into a folder. */
export function layCouncilSide(folder: string): void {
  cpSync(baseWorld, folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'fixtures/council-side'), folder, { recursive: true });
}

/** The world for the time of one test, with the words of one file changed or moved elsewhere. */
export function councilSideWorld(
  file?: string,
  change: (text: string) => string = (text) => text,
  newName = file,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'council-side-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  layCouncilSide(folder);
  if (file !== undefined && newName !== undefined) {
    const text = readFileSync(join(folder, file), 'utf8');
    rmSync(join(folder, file));
    writeFileSync(join(folder, newName), change(text));
  }
  return folder;
}

/** What an officer hears: “file:line:column message → fix”. */
export function toldOf(folder: string): string[] {
  return readContent(folder).problems.map(inOneLine);
}

function inOneLine({ file, line, column, severity, message, fix }: Problem): string {
  const mark = severity === 'advice' ? ' (advice)' : '';
  return `${file}:${String(line)}:${String(column)}${mark} ${message} → ${fix}`;
}
