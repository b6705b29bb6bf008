import { rmSync } from 'node:fs';
import { contentThatChanges } from './changing-content.ts';
import { otherClocks, otherTimes } from './clocks.ts';
import { damagedCaches } from './damaged-caches.ts';
import { failInGroups, faultsOfBuild } from './failing-calls.ts';
import { killAtMoments } from './kills.ts';
import { duringCopy, duringDev, duringPreview } from './meanwhile.ts';
import { openSite, type Outcome, type Site } from './site.ts';
import { writeTable } from './table.ts';
import { threeAtOnce, twoAtOnce } from './together.ts';

/**
 * Faults on purpose: what a build does when the disk, the machine or somebody else comes between. Each
 * row of the table that is printed is a fault, where it came, which site lies there then, and the exit
 * code. Ends with 1 where a site was torn, a word or code was wrong, or the next build was not right.
 *
 * `npm run faults` does all; words after it name some kinds; `--sample` takes a few of each,
 * `--every=6` each sixth call; `--write` puts what came into docs/fault-table.md.
 */
const kinds: Record<string, (site: Site, isSample: boolean) => AsyncGenerator<Outcome>> = {
  calls: async function* (site, isSample) {
    const all = await faultsOfBuild(site);
    const every = isSample ? 100 : step;
    yield* failInGroups(
      site,
      all.filter((_, at) => at % every === 0),
    );
  },
  kills: (site, isSample) => killAtMoments(site, isSample ? 3 : 100),
  together: async function* (site, isSample) {
    if (!isSample) yield* twoAtOnce(site);
    yield await threeAtOnce(site);
  },
  meanwhile: async function* (site, isSample) {
    yield* duringPreview(site);
    if (isSample) return;
    yield await duringDev(site);
    yield await duringCopy(site);
  },
  clocks: async function* (site) {
    yield* otherClocks(site);
    yield* otherTimes(site);
  },
  content: (site) => contentThatChanges(site),
  caches: (site) => damagedCaches(site),
};

const words = process.argv.slice(2);
const step = Number(words.find((word) => word.startsWith('--every='))?.slice(8) ?? 1);
const isSample = words.includes('--sample');
const asked = words.filter((word) => word in kinds);
const site = await openSite();
let faults = 0;
let wrong = 0;
console.log(
  '| kind | fault | place | site | exit code | wrong |\n| --- | --- | --- | --- | --- | --- |',
);
for (const [kind, all] of Object.entries(kinds)) {
  if (asked.length > 0 && !asked.includes(kind)) continue;
  if (isSample && asked.length === 0 && !['calls', 'together'].includes(kind)) continue;
  const outcomes: Outcome[] = [];
  for await (const outcome of all(site, isSample)) {
    outcomes.push(outcome);
    const cells = [
      kind,
      outcome.fault,
      outcome.place,
      outcome.site,
      String(outcome.code),
      outcome.wrong.join('; '),
    ];
    console.log(`| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`);
    faults += 1;
    wrong += outcome.wrong.length > 0 ? 1 : 0;
  }
  if (words.includes('--write')) writeTable(kind, outcomes);
}
console.log(`\n${faults} faults, ${wrong} of them wrong.`);
process.chdir(import.meta.dirname);
rmSync(site.root, { recursive: true });
process.exitCode = wrong > 0 || faults === 0 ? 1 : 0;
