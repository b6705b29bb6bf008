import type { CheckStage } from '../check.ts';
import { pageChecks } from '../checks/in-page.ts';
import type { Draft } from '../fault.ts';
import { askAxe, type AxeAnswer, type AxeQuestion } from './ask-axe.ts';
import { enter } from './enter.ts';
import { hearSounds } from './sounds.ts';
import { startFresh } from './texts.ts';

/** What is asked in one state of the page: checks of our own by name, and axe. */
export type Task = { stage: CheckStage; checks: readonly string[]; question?: AxeQuestion };

/** What the checks and axe saw in one state. A check that broke down says why. */
export type Seen = AxeAnswer & { drafts: { id: string; draft: Draft }[]; broken: Broken[] };

/** A check that could not be done on this page, and why. */
export type Broken = { id: string; reason: string };

let begun = false;

/**
 * All that is looked at in one go, so that the page is never drawn in between.
 *
 * @param time after which no further check is begun, in milliseconds.
 */
export async function lookAt(width: number, time: number, tasks: readonly Task[]): Promise<Seen[]> {
  const until = performance.now() + time;
  while (innerWidth !== width) await new Promise(requestAnimationFrame);
  // What was remembered of the page as it came is gone with it.
  if (!begun && tasks[0]?.stage !== 'wide') throw new Error('A navigation came between.');
  begun = true;
  const seen: Seen[] = [];
  for (const task of tasks) seen.push(await seeIn(task, until));
  return seen;
}

async function seeIn({ stage, checks, question }: Task, until: number): Promise<Seen> {
  startFresh();
  const leave = enter(stage);
  if (stage === 'settled') await hearSounds();
  const drafts: Seen['drafts'] = [];
  const broken: Broken[] = [];
  for (const { id, find } of pageChecks) {
    if (!checks.includes(id)) continue;
    if (performance.now() > until) {
      broken.push({ id, reason: late });
      continue;
    }
    try {
      for (const draft of find(stage)) drafts.push({ id, draft });
    } catch (error) {
      broken.push({ id, reason: String(error) });
    }
  }
  leave();
  if (question === undefined) return { drafts, broken, ...nothing };
  if (performance.now() < until) return { drafts, broken, ...(await askAxe(question)) };
  return { drafts, broken: [...broken, { id: 'axe', reason: late }], ...nothing };
}

const late = 'The time for the page was over before it began.';
const nothing: AxeAnswer = { found: [], questions: [] };
