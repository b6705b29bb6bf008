import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Report } from './waivers.ts';

const head = 'date,pages,faults,waived,questions,not checked';

/** Adds the numbers of an audit to a file of CSV; the same line is not added twice. */
export async function addToHistory(file: string, judged: Report, asOf: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const before = await readFile(file, 'utf8').catch(() => '');
  const { pages, faults, waived, questions, failures } = judged;
  const numbers = [pages, faults, waived, questions, failures];
  const line = [asOf, ...numbers.map((one) => (typeof one === 'number' ? one : one.length))].join();
  if (before.trimEnd().endsWith(line)) return;
  await appendFile(file, `${before === '' ? `${head}\n` : ''}${line}\n`);
}
