import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './site.ts';

/** Where the table of all that was tried lies. */
const page = join(import.meta.dirname, '../../docs/fault-table.md');

const opening = `# What came of each fault

Written by \`npm run faults -- --write\`. [faults.md](faults.md) says what the kinds are. The site that lies in \`dist/\` after a fault is the old one or the new one, whole, or none for a moment while the old one waits beside it.`;

/** Rows that say the same of one place are one row. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = Map.groupBy(outcomes, ({ place, site, code, wrong }) =>
    JSON.stringify([place.replace(/^before call \d+, about /, 'before '), site, code, wrong]),
  );
  const lines = [...rows].map(([key, all]) => {
    const [place, site, code] = JSON.parse(key) as [string, string, string | number];
    const faults = [...new Set(all.map(({ fault }) => fault))].join(', ');
    return `| ${place} | ${faults} | ${all.length} | ${site} | ${code} |`;
  });
  const head = '| place | faults | times | site | exit code |\n| --- | --- | --- | --- | --- |';
  return [head, ...lines].join('\n');
}

/** Puts the outcomes of one kind in the place of those of an earlier run. */
export function writeTable(kind: string, outcomes: readonly Outcome[]): void {
  const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0).length;
  const part = `## ${kind}\n\n${outcomes.length} faults, ${wrong} of them wrong.\n\n${tableOf(outcomes)}`;
  const before = existsSync(page)
    ? readFileSync(page, 'utf8')
        .trimEnd()
        .split(/\n\n(?=## )/)
    : [];
  const others = before.slice(1).filter((one) => !one.startsWith(`## ${kind}\n`));
  writeFileSync(page, `${[opening, ...[...others, part].sort()].join('\n\n')}\n`);
}
