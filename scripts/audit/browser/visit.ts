import { conditions, stages, type PageCheck, type Stage } from '../check.ts';
import { pageChecks, walkChecks } from '../checks/index.ts';
import { noFacts, type Facts } from '../facts.ts';
import type { Draft } from '../fault.ts';
import { wants, type Sighting, type Wanted } from '../sighting.ts';
import { askAxe, type AxeAnswer, type AxeQuestion } from './axe.ts';
import { axeQuestion, sightingsOf } from './axe-stages.ts';
import { collectFacts } from './collect-facts.ts';
import { kitScript } from './kit/kit.ts';
import { sameLook } from './look.ts';
import { enterStage, leaveStage, within } from './stage.ts';
import { sizes, type Tab } from './tab.ts';
import { traffic } from './traffic.ts';
import { walk } from './walk.ts';

/** What one visit to a page brings home. */
export type Visit = { sightings: Sighting[]; facts: Facts; toReview: number };

/** What one look at the page in one state brings home. */
type Look = Omit<Visit, 'facts'>;

/**
 * Looks at one page with every check that needs a browser: one load, one layout for each state.
 * The walk comes last, because it is what may move the page.
 * Throws when the page does not load or does not hold still.
 */
export async function visit(tab: Tab, address: string, wanted: Wanted): Promise<Visit> {
  await load(tab, address);
  const looks: Look[] = [];
  for (const stage of stages) looks.push(await look(tab, stage, wanted));
  const facts = await tab.page.evaluate(collectFacts).catch(() => noFacts);
  const asked = traffic(tab, address, wanted);
  const walked = await walkAround(tab, wanted);
  return {
    sightings: [...looks.flatMap(({ sightings }) => sightings), ...asked, ...walked],
    facts,
    toReview: looks.reduce((sum, { toReview }) => sum + toReview, 0),
  };
}

async function load(tab: Tab, address: string): Promise<void> {
  tab.asked.length = 0;
  tab.refused.length = 0;
  const open = (): ReturnType<typeof tab.page.goto> =>
    tab.page.goto(address, { waitUntil: 'load', timeout: 0 });
  // The last page may still be on its way to somewhere when this one is opened.
  const answer = await open().catch((error: unknown) => {
    if (!String(error).includes('interrupted by another navigation')) throw error;
    return open();
  });
  const status = answer?.status() ?? 0;
  if (status >= 400) throw new Error(`The server answers with status ${status}.`);
}

type Seen = AxeAnswer & { drafts: { index: number; draft: Draft }[] };

async function look(tab: Tab, stage: Stage, wanted: Wanted): Promise<Look> {
  const checks = pageChecks.filter((check) => check.stage === stage && wants(wanted, check.id));
  const question = axeQuestion(stage, wanted);
  if (checks.length === 0 && question === undefined && stage !== 'wide')
    return { sightings: [], toReview: 0 };
  await enterStage(tab, stage);
  const seen = await tab.page.evaluate<Seen>(script(stage, checks, question));
  await leaveStage(tab, stage);
  const own = seen.drafts.flatMap(({ index, draft }) => {
    const rule = checks[index];
    return rule === undefined ? [] : [{ rule, condition: conditions[stage], draft }];
  });
  const axes = seen.found.flatMap((one) => sightingsOf(one, conditions[stage]));
  return { sightings: [...own, ...axes], toReview: seen.toReview };
}

/** All that a stage looks at in one go, so that the page is never drawn in between. */
function script(
  stage: Stage,
  checks: readonly PageCheck[],
  question: AxeQuestion | undefined,
): string {
  const ask = `(${String(askAxe)})(kit, ${JSON.stringify(question)}, ${String(sameLook)})`;
  const { width } = stage === 'narrow' ? sizes.narrow : sizes.wide;
  return `(async () => {
    while (innerWidth !== ${width}) await new Promise(requestAnimationFrame);
    const kit = ${stage === 'wide' ? `(window.plainAudit = ${kitScript})` : 'window.plainAudit'};
    if (kit === undefined) throw new Error('A navigation came between.');
    kit.fresh();
    const leave = (${String(within[stage] ?? (() => () => undefined))})(kit);
    const drafts = [${checks.map((check) => `(${String(check.find)})`).join(',\n')}]
      .flatMap((find, index) => find(kit).map((draft) => ({ index, draft })));
    leave();
    return { drafts, ...(${question === undefined ? '{ found: [], toReview: 0 }' : `await ${ask}`}) };
  })()`;
}

async function walkAround(tab: Tab, wanted: Wanted): Promise<Sighting[]> {
  const checks = walkChecks.filter((check) => wants(wanted, check.id));
  if (checks.length === 0) return [];
  const walked = await walk(tab.page, tab.keys);
  return checks.flatMap((rule) =>
    rule.find(walked).map((draft) => ({ rule, condition: 'with the Tab key', draft })),
  );
}
