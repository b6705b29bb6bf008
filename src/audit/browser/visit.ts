import { conditions, type CheckStage } from '../check.ts';
import { pageChecks } from '../checks/in-page.ts';
import { walkChecks } from '../checks/index.ts';
import { noFacts, type PageFacts } from '../facts.ts';
import type { NotDone } from '../fault.ts';
import { wants, type RawFinding, type Wanted } from '../raw-finding.ts';
import type { Task } from '../page/look-at.ts';
import { askPage } from './ask-page.ts';
import { axeQuestion, questionsOf, rawFindingsOf } from './axe-stages.ts';
import { readFacts, readSeen } from './from-page.ts';
import { changeStage, sittings } from './stage.ts';
import { sizes, type Tab } from './tab.ts';
import { traffic } from './traffic.ts';
import { walk } from './walk.ts';
import { messageOf } from '../../problems/message.ts';

/** What one visit to a page brings home. */
export type Visit = Look & { facts: PageFacts };

/** What one look at the page in one state brings home. */
type Look = { rawFindings: RawFinding[]; notDone: Omit<NotDone, 'page'>[] };

/** What to look for, and how long in all (milliseconds). */
export type VisitPlan = {
  wanted: Wanted;
  timeout: number;
  clicks?: readonly string[];
  /** Whether contrast is held to AAA too. */
  aaa?: boolean;
};

/** Shares of the time for a page after which no further check, and no further press, is begun. */
const shares = { looks: 0.5, walk: 0.85 };

/**
 * Looks at one page with every check that needs a browser: one load, one layout for each state.
 * The walk comes last, because it is what may move the page.
 * Throws when the page does not load or does not hold still.
 */
export async function visit(
  tab: Tab,
  address: string,
  { wanted, timeout, clicks = [], aaa = false }: VisitPlan,
): Promise<Visit> {
  const begin = performance.now();
  await load(tab, address);
  const looks = await lookAtAll(tab, { wanted, aaa }, begin + timeout * shares.looks);
  const told = await askPage(tab.page, 'collectFacts').catch(() => noFacts);
  const facts = readFacts(told);
  looks.push({ rawFindings: traffic(tab, address, wanted), notDone: [] });
  looks.push(await walkAround(tab, wanted, begin + timeout * shares.walk));
  for (const selector of clicks)
    looks.push(
      await lookAfterClick(tab, { address, selector, wanted }, begin + timeout * shares.walk),
    );
  return {
    rawFindings: looks.flatMap(({ rawFindings }) => rawFindings),
    notDone: looks.flatMap(({ notDone }) => notDone),
    facts,
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
  if (await askPage(tab.page, 'isBrokenXml'))
    throw new Error('It is XHTML and not well formed, so a browser shows a mistake in its place.');
}

type Asked = { wanted: Wanted; aaa: boolean };

async function lookAtAll(tab: Tab, asked: Asked, until: number): Promise<Look[]> {
  const looks: Look[] = [];
  let now: CheckStage = 'wide';
  for (const sitting of sittings) {
    const tasks = sitting.map((stage) => taskFor(stage, asked)).filter(isNeeded);
    const [first] = tasks;
    if (first === undefined) continue;
    await changeStage(tab, now, first.stage);
    now = first.stage;
    looks.push(...(await sit(tab, tasks, until - performance.now())));
  }
  await changeStage(tab, now, 'wide');
  return looks;
}

function taskFor(stage: CheckStage, { wanted, aaa }: Asked): Task {
  const checks = pageChecks.filter(({ id, stages }) => stages.includes(stage) && wants(wanted, id));
  const question = axeQuestion(stage, wanted, aaa);
  return { stage, checks: checks.map(({ id }) => id), ...(question && { question }) };
}

/** The first look is what the others are compared with. */
function isNeeded({ stage, checks, question }: Task): boolean {
  return stage === 'wide' || checks.length > 0 || question !== undefined;
}

async function sit({ page }: Tab, tasks: readonly Task[], time: number): Promise<Look[]> {
  const { width } = tasks[0]?.stage === 'narrow' ? sizes.narrow : sizes.wide;
  const seen = readSeen(await askPage(page, 'lookAt', width, time, tasks));
  return tasks.flatMap(({ stage }, at) => {
    const state = seen[at];
    if (state === undefined) return [];
    const own = state.drafts.flatMap(({ id, draft }) => {
      const rule = pageChecks.find((check) => check.id === id);
      return rule === undefined ? [] : [{ ...draft, rule, condition: conditions[stage] }];
    });
    const axes = state.found.flatMap((one) => rawFindingsOf(one, conditions[stage]));
    const asked = state.questions.flatMap((one) => questionsOf(one, conditions[stage]));
    const notDone = state.broken.map(({ id, reason }) => ({ code: id, reason }));
    return [{ rawFindings: [...own, ...axes, ...asked], notDone }];
  });
}

/** What shows after one thing was pressed, on the page as it comes. */
async function lookAfterClick(
  tab: Tab,
  { address, selector, wanted }: { address: string; selector: string; wanted: Wanted },
  until: number,
): Promise<Look> {
  const condition = `after a click on “${selector}”`;
  const notDone = (reason: string): Look => ({
    rawFindings: [],
    notDone: [{ code: 'click', reason: `${condition}: ${reason}` }],
  });
  if (performance.now() > until) return notDone('the time for the page was over.');
  try {
    await load(tab, address);
    const pressed = await askPage(tab.page, 'click', selector);
    if (!pressed) return { rawFindings: [], notDone: [] };
    const [look] = await sit(
      tab,
      [taskFor('wide', { wanted, aaa: false })],
      until - performance.now(),
    );
    const found = look?.rawFindings ?? [];
    return {
      rawFindings: found.map((raw) => ({ ...raw, condition })),
      notDone: look?.notDone ?? [],
    };
  } catch (error) {
    return notDone(messageOf(error).split('\n')[0] ?? '');
  }
}

async function walkAround(tab: Tab, wanted: Wanted, until: number): Promise<Look> {
  const checks = walkChecks.filter((check) => wants(wanted, check.id));
  if (checks.length === 0) return { rawFindings: [], notDone: [] };
  const walked = await walk(tab.page, tab.keys, undefined, until);
  if (walked.ranOut) {
    const reason = `Its time was over after ${walked.stops.length} stops of the Tab key.`;
    return { rawFindings: [], notDone: checks.map(({ id }) => ({ code: id, reason })) };
  }
  const rawFindings = checks.flatMap((rule) =>
    rule.find(walked).map((draft) => ({ ...draft, rule, condition: 'with the Tab key' })),
  );
  const back = { code: 'focus-obscured', reason: 'Its time was over on the way back.' };
  return { rawFindings, notDone: walked.backCut ? [back] : [] };
}
