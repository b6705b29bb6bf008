import { conditions, type PageCheck, type Stage } from '../check.ts';
import { pageChecks, walkChecks } from '../checks/index.ts';
import { noFacts, type Facts } from '../facts.ts';
import { wants, type RawFinding, type Wanted } from '../raw-finding.ts';
import { askAxe, type AxeQuestion } from './axe.ts';
import { axeQuestion, rawFindingsOf } from './axe-stages.ts';
import { collectFacts } from './collect-facts.ts';
import { readFacts, readSeen, type Seen } from './from-page.ts';
import { kitScript } from '../page/kit.ts';
import { sameLook } from './look.ts';
import { changeStage, sittings, within } from './stage.ts';
import { sizes, type Tab } from './tab.ts';
import { traffic } from './traffic.ts';
import { walk } from './walk.ts';

/** What one visit to a page brings home. */
export type Visit = { rawFindings: RawFinding[]; facts: Facts; toReview: number };

/** What one look at the page in one state brings home. */
type Look = Omit<Visit, 'facts'>;

/**
 * Looks at one page with every check that needs a browser: one load, one layout for each state.
 * The walk comes last, because it is what may move the page.
 * Throws when the page does not load or does not hold still.
 */
export async function visit(tab: Tab, address: string, wanted: Wanted): Promise<Visit> {
  await load(tab, address);
  const looks = await lookAtAll(tab, wanted);
  const told = await tab.page.evaluate(collectFacts).catch(() => noFacts);
  const facts = readFacts(told);
  const asked = traffic(tab, address, wanted);
  const walked = await walkAround(tab, wanted);
  return {
    rawFindings: [...looks.flatMap(({ rawFindings }) => rawFindings), ...asked, ...walked],
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

async function lookAtAll(tab: Tab, wanted: Wanted): Promise<Look[]> {
  const looks: Look[] = [];
  let now: Stage = 'wide';
  for (const sitting of sittings) {
    const tasks = sitting.map((stage) => taskFor(stage, wanted)).filter(isNeeded);
    const [first] = tasks;
    if (first === undefined) continue;
    await changeStage(tab, now, first.stage);
    now = first.stage;
    looks.push(...(await sit(tab, tasks)));
  }
  await changeStage(tab, now, 'wide');
  return looks;
}

/** What is asked in one stage. */
type Task = { stage: Stage; checks: PageCheck[]; question: AxeQuestion | undefined };

function taskFor(stage: Stage, wanted: Wanted): Task {
  const checks = pageChecks.filter((check) => check.stage === stage && wants(wanted, check.id));
  return { stage, checks, question: axeQuestion(stage, wanted) };
}

/** The first look is what the others are compared with. */
function isNeeded({ stage, checks, question }: Task): boolean {
  return stage === 'wide' || checks.length > 0 || question !== undefined;
}

async function sit(tab: Tab, tasks: readonly Task[]): Promise<Look[]> {
  const seen = readSeen(await tab.page.evaluate(script(tasks)));
  return tasks.flatMap(({ stage, checks }, at) => {
    const { drafts, found, toReview } = seen[at] ?? nothingSeen;
    const own = drafts.flatMap(({ index, draft }) => {
      const rule = checks[index];
      return rule === undefined ? [] : [{ rule, condition: conditions[stage], draft }];
    });
    const axes = found.flatMap((one) => rawFindingsOf(one, conditions[stage]));
    return [{ rawFindings: [...own, ...axes], toReview }];
  });
}

const nothingSeen: Seen = { drafts: [], found: [], toReview: 0 };

/** All that a sitting looks at in one go, so that the page is never drawn in between. */
function script(tasks: readonly Task[]): string {
  const stage = tasks[0]?.stage ?? 'wide';
  const { width } = stage === 'narrow' ? sizes.narrow : sizes.wide;
  return `(async () => {
    while (innerWidth !== ${width}) await new Promise(requestAnimationFrame);
    const kit = ${stage === 'wide' ? `(window.plainAudit = ${kitScript})` : 'window.plainAudit'};
    if (kit === undefined) throw new Error('A navigation came between.');
    const seen = [];
    ${tasks.map(scriptFor).join('\n')}
    return seen;
  })()`;
}

function scriptFor({ stage, checks, question }: Task): string {
  const ask = `(${String(askAxe)})(kit, ${JSON.stringify(question)}, ${String(sameLook)})`;
  return `{
    kit.fresh();
    const leave = (${String(within[stage] ?? (() => () => undefined))})(kit);
    const drafts = [${checks.map((check) => `(${String(check.find)})`).join(',\n')}]
      .flatMap((find, index) => find(kit).map((draft) => ({ index, draft })));
    leave();
    seen.push({ drafts, ...(${question === undefined ? '{ found: [], toReview: 0 }' : `await ${ask}`}) });
  }`;
}

async function walkAround(tab: Tab, wanted: Wanted): Promise<RawFinding[]> {
  const checks = walkChecks.filter((check) => wants(wanted, check.id));
  if (checks.length === 0) return [];
  const walked = await walk(tab.page, tab.keys);
  return checks.flatMap((rule) =>
    rule.find(walked).map((draft) => ({ rule, condition: 'with the Tab key', draft })),
  );
}
