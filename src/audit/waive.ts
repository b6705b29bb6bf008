import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { waiver as waiverSchema, type Waiver } from '../schemas/audit.ts';
import type { Fault } from './fault.ts';
import { readEarlier } from './report/json.ts';
import { covers, parseWaivers } from './waivers.ts';

const usage = `plain-findings audit waive --rule ID --reason '…' --link ADDRESS --until YYYY-MM-DD
  Lets faults of the last audit stay for a while: writes a waiver for each into the file of waivers.
  --rule ID        faults of this check
  --page PAGE      only on this page; * at the end stands for any rest, and is written as it is
  --reason TEXT    why they may stay; everybody who reads the report reads it
  --link ADDRESS   where the repair is followed up
  --until DATE     the last day on which they may
  --from FILE      the report of the audit (default: reports/audit/audit.json)
  --waivers FILE   the file to write to (default: content/waivers.yaml)`;

/** The command `audit waive`. Gives the exit code. */
export async function runWaive(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rule: { type: 'string' },
      page: { type: 'string' },
      reason: { type: 'string' },
      link: { type: 'string' },
      until: { type: 'string' },
      from: { type: 'string', default: 'reports/audit/audit.json' },
      waivers: { type: 'string', default: 'content/waivers.yaml' },
      help: { type: 'boolean', default: false },
    },
  });
  const { rule, reason, link, until, page } = values;
  if (values.help || rule === undefined) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const faults = (await readEarlier(values.from)).filter(
    (fault) => fault.code === rule && isOn(page, fault.page),
  );
  if (faults.length === 0) {
    console.error(
      `${values.from} has no fault of ${rule}${page === undefined ? '' : ` on ${page}`}.`,
    );
    return 1;
  }
  const written = await addWaivers(values.waivers, faults, { rule, page, reason, link, until });
  console.log(`${values.waivers}: ${written} added, ${faults.length} faults of ${rule} may stay.`);
  return 0;
}

const isOn = (asked: string | undefined, page: string): boolean =>
  asked === undefined ||
  (asked.endsWith('*') ? page.startsWith(asked.slice(0, -1)) : asked === page);

/** What somebody says of the faults that may stay. */
type Told = Record<'reason' | 'link' | 'until' | 'page', string | undefined> & { rule: string };

/**
 * Adds waivers to the end of a file, whose other lines and comments stay. Gives how many.
 * Throws, in words for an officer, where something is missing.
 */
async function addWaivers(file: string, faults: readonly Fault[], told: Told): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const known = parseWaivers(file, text);
  const wanted = faults
    .filter((fault) => !known.some((waiver) => covers(waiver, fault)))
    .map((fault) => waiverFor(fault, told));
  const added = new Map(wanted.map((waiver) => [JSON.stringify(waiver), waiver]));
  const list = added.size === 0 ? '' : stringify([...added.values()], { lineWidth: 0 });
  await writeFile(file, `${text.replace(/^\[\]\s*$/mu, '')}${list}`);
  return added.size;
}

/** A waiver for a pattern of pages is for all elements on them. */
function waiverFor(fault: Fault, { rule, page, reason, link, until }: Told): Waiver {
  const pattern = page?.endsWith('*') === true;
  const selector = pattern || fault.selector === '' ? {} : { selector: fault.selector };
  const waiver = { page: pattern ? page : fault.page, rule, ...selector, reason, link, until };
  const read = waiverSchema.safeParse(waiver);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Error(
    `--${String(first?.path[0] ?? 'reason')}: ${first?.message ?? 'is missing'}.\n\n${usage}`,
  );
}
