import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { waiver as waiverSchema, type Waiver } from '../schemas/audit.ts';
import type { Audit } from './audit.ts';
import type { Fault } from './fault.ts';

/** A waiver with the line on which it begins. */
export type PlacedWaiver = Waiver & { file: string; line: number };

/** An audit after the waivers: what still counts, and what is known and may stay. */
export type Judged = Audit & { waived: { waiver: Waiver; fault: Fault }[] };

/** Reads the file of waivers; none where there is no file. Throws with every mistake in it. */
export async function readWaivers(file: string): Promise<PlacedWaiver[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return parseWaivers(file, text);
}

/** Reads waivers from YAML: a list, which may be empty. Throws with every mistake, by line. */
export function parseWaivers(file: string, text: string): PlacedWaiver[] {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== undefined) throw new Error(`${file}: ${broken.message}`);
  const data: unknown = document.toJS() ?? [];
  if (!Array.isArray(data))
    throw new Error(`${file}: write a list of waivers, each beginning with “- page:”.`);
  const read = data.map((item: unknown, index) => ({
    line: lineOf(text, index),
    found: waiverSchema.safeParse(item),
  }));
  const wrong = read.flatMap(({ line, found }) =>
    found.success
      ? []
      : found.error.issues.map(
          (issue) => `${file}:${line}  ${issue.path.join('.')}: ${issue.message}`,
        ),
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return read.flatMap(({ line, found }) => (found.success ? [{ ...found.data, file, line }] : []));
}

function lineOf(text: string, index: number): number {
  const starts = text.split('\n').flatMap((line, at) => (line.startsWith('-') ? [at + 1] : []));
  return starts[index] ?? 1;
}

/**
 * Sets waived faults apart. A waiver that has run out no longer counts, and says so; one that
 * nothing needed says so too, unless only part of the site or of the checks was looked at.
 */
export function applyWaivers(
  audit: Audit,
  waivers: readonly PlacedWaiver[],
  { today, part }: { today: string; part: boolean },
): Judged {
  const valid = waivers.filter(({ until }) => until >= today);
  const used = new Set<PlacedWaiver>();
  const waived: Judged['waived'] = [];
  const faults = audit.faults.filter((fault) => {
    const found = valid.find((waiver) => covers(waiver, fault));
    if (found === undefined) return true;
    const { file: _file, line: _line, ...waiver } = found;
    used.add(found);
    waived.push({ waiver, fault });
    return false;
  });
  const late = waivers.filter((waiver) => !valid.includes(waiver)).map(expired);
  const idle = part ? [] : valid.filter((waiver) => !used.has(waiver)).map(unused);
  return { ...audit, faults: [...faults, ...late, ...idle], waived };
}

function covers(waiver: Waiver, fault: Fault): boolean {
  const page = waiver.page.endsWith('*')
    ? fault.page.startsWith(waiver.page.slice(0, -1))
    : fault.page === waiver.page;
  return (
    page && waiver.rule === fault.code && (waiver.selector ?? fault.selector) === fault.selector
  );
}

function expired(waiver: PlacedWaiver): Fault {
  const message = `The waiver of ${waiver.rule} ran out on ${waiver.until}.`;
  return about(
    waiver,
    'waiver-expired',
    message,
    'Repair the fault and remove the waiver, or give a new date with a new reason.',
  );
}

function unused(waiver: PlacedWaiver): Fault {
  const message = `The waiver of ${waiver.rule} covers nothing.`;
  return about(waiver, 'waiver-unused', message, 'Remove it: the fault is gone.');
}

function about(waiver: PlacedWaiver, code: string, message: string, fix: string): Fault {
  const place = { file: waiver.file, line: waiver.line, column: 1, page: waiver.page };
  return {
    code,
    severity: 'error',
    ...place,
    message,
    fix,
    criteria: [],
    selector: waiver.selector ?? '',
    snippet: '',
    condition: '',
  };
}
