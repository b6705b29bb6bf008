import { conditions, stages, type PageCheck, type Stage } from '../check.ts';
import { pageChecks, walkChecks } from '../checks/index.ts';
import { noFacts, type Facts } from '../facts.ts';
import type { Draft } from '../fault.ts';
import { wants, type Sighting, type Wanted } from '../sighting.ts';
import { contrastInDark, axeNarrow, axeWide, type AxeDrafts } from './axe-stages.ts';
import { collectFacts } from './collect-facts.ts';
import { kitScript } from './kit/kit.ts';
import { enterStage, leaveStage } from './stage.ts';
import type { Tab } from './tab.ts';
import { traffic } from './traffic.ts';
import { walk } from './walk.ts';

/** What one visit to a page brings home. */
export type Visit = { sightings: Sighting[]; facts: Facts; toReview: number };

/**
 * Looks at one page with every check that needs a browser: one load, one layout for each state.
 * The walk comes last, because it is what may move the page.
 * Throws when the page does not load or does not hold still.
 */
export async function visit(tab: Tab, address: string, wanted: Wanted): Promise<Visit> {
  await load(tab, address);
  await tab.page.evaluate(kitScript);
  const drafts: AxeDrafts = { sightings: [], toReview: 0 };
  const add = (more: Sighting[]): void => void drafts.sightings.push(...more);
  for (const stage of stages) {
    await enterStage(tab.page, stage);
    add(await look(tab, stage, wanted));
    if (stage === 'wide') merge(drafts, await axeWide(tab.page, wanted));
    if (stage === 'narrow') merge(drafts, await axeNarrow(tab.page, wanted));
    await leaveStage(tab.page, stage);
  }
  merge(drafts, await contrastInDark(tab.page, wanted));
  const facts = await tab.page.evaluate(collectFacts).catch(() => noFacts);
  add(traffic(tab, address, wanted));
  add(await walkAround(tab, wanted));
  return { ...drafts, facts };
}

async function load(tab: Tab, address: string): Promise<void> {
  tab.asked.length = 0;
  tab.refused.length = 0;
  const answer = await tab.page.goto(address, { waitUntil: 'load', timeout: 0 });
  const status = answer?.status() ?? 0;
  if (status >= 400) throw new Error(`The server answers with status ${status}.`);
}

function merge(into: AxeDrafts, more: AxeDrafts): void {
  into.sightings.push(...more.sightings);
  into.toReview += more.toReview;
}

async function look(tab: Tab, stage: Stage, wanted: Wanted): Promise<Sighting[]> {
  const checks = pageChecks.filter((check) => check.stage === stage && wants(wanted, check.id));
  if (checks.length === 0) return [];
  const found: { index: number; draft: Draft }[] = await tab.page.evaluate(script(checks));
  return found.flatMap(({ index, draft }) => {
    const rule = checks[index];
    return rule === undefined ? [] : [{ rule, condition: conditions[stage], draft }];
  });
}

/** All checks of a stage in one go, with the kit that the page already has. */
function script(checks: readonly PageCheck[]): string {
  return `[${checks.map((check) => `(${String(check.find)})`).join(',\n')}]
    .flatMap((find, index) => find(window.plainAudit).map((draft) => ({ index, draft })))`;
}

async function walkAround(tab: Tab, wanted: Wanted): Promise<Sighting[]> {
  const checks = walkChecks.filter((check) => wants(wanted, check.id));
  if (checks.length === 0) return [];
  const walked = await walk(tab.page, tab.keys);
  return checks.flatMap((rule) =>
    rule.find(walked).map((draft) => ({ rule, condition: 'with the Tab key', draft })),
  );
}
