import { readFile } from 'node:fs/promises';
import { waiver as waiverSchema, type Waiver } from '../schemas/audit.ts';
import type { Audit } from './plan.ts';
import type { Fault } from './fault.ts';
import type { AuditComparison } from './identity.ts';
import { readYamlList } from './yaml-list.ts';

/** A waiver with the line on which it begins. */
export type PlacedWaiver = Waiver & { file: string; line: number };

/** An audit after the waivers: what still counts, and what is known and may stay. */
export type Report = Audit & {
  waived: { waiver: Waiver; fault: Fault }[];
  /** How many questions a person has answered. */
  answered: number;
  /** What became of the faults of an earlier audit, where one was named. */
  comparison?: AuditComparison;
};

/** Reads the file of waivers; none where there is no file. Throws with every mistake in it. */
export async function readWaivers(file: string): Promise<PlacedWaiver[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return parseWaivers(file, text);
}

/** Reads waivers from YAML: a list, which may be empty. Throws with every mistake, by line. */
export function parseWaivers(file: string, text: string): PlacedWaiver[] {
  const list = readYamlList(file, text, waiverSchema, 'waivers');
  return list.map(({ item, line }) => ({ ...item, file, line }));
}

/**
 * Sets waived faults apart. A waiver that has run out no longer counts, and says so; one that
 * nothing needed says so too, unless only part of the site or of the checks was looked at.
 */
export function applyWaivers(
  audit: Audit & Partial<Pick<Report, 'answered'>>,
  waivers: readonly PlacedWaiver[],
  { today, part }: { today: string; part: boolean },
): Report {
  const valid = waivers.filter(({ until }) => until >= today);
  const used = new Set<PlacedWaiver>();
  const waived: Report['waived'] = [];
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
  return { ...audit, answered: audit.answered ?? 0, faults: [...faults, ...late, ...idle], waived };
}

/** Whether a waiver is for a fault. */
export function covers(waiver: Waiver, fault: Fault): boolean {
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
    level: 'house',
    selector: waiver.selector ?? '',
    snippet: '',
    condition: '',
  };
}
