import type { Browser } from 'playwright-core';
import type { Failure } from '../fault.ts';
import { openTab, type Tab } from './tab.ts';

/** How a pool of browsers works through pages. Times are in milliseconds. */
export type PoolPlan<Result> = {
  pages: readonly string[];
  launch: () => Promise<Browser>;
  /** Browser processes side by side. */
  browsers: number;
  /** How long one page may take in all. */
  timeout: number;
  /** What each request is told, such as a cookie that lets the audit in. */
  headers?: Readonly<Record<string, string>>;
  look: (tab: Tab, page: string) => Promise<Result>;
  done: (page: string, result: Result) => Promise<void> | void;
  failed: (failure: Failure) => Promise<void> | void;
};

/** A tab collects a little memory with each page, so it is replaced now and then. */
const pagesPerTab = 150;
/** A page whose browser crashed gets one more try, because its neighbour may have been the cause. */
const tries = 2;

/**
 * Looks at all pages, each in one of a few browser processes. A browser that crashes or hangs is
 * replaced; a page that cannot be looked at is named, and the others go on.
 */
export async function runPool<Result>(plan: PoolPlan<Result>): Promise<void> {
  const queue = plan.pages.map((page) => ({ page, tried: 0 })).reverse();
  const count = Math.min(plan.browsers, plan.pages.length);
  await Promise.all(Array.from({ length: count }, () => work(plan, queue)));
}

type Job = { page: string; tried: number };

async function work<Result>(plan: PoolPlan<Result>, queue: Job[]): Promise<void> {
  const worker = createWorker(plan.launch, plan.headers);
  try {
    for (let job = queue.pop(); job !== undefined; job = queue.pop())
      await attempt(plan, queue, worker, job);
  } finally {
    await worker.leave();
  }
}

async function attempt<Result>(
  plan: PoolPlan<Result>,
  queue: Job[],
  worker: BrowserWorker,
  job: Job,
): Promise<void> {
  try {
    const result = await within(plan.timeout, plan.look(await worker.tab(), job.page), worker);
    await plan.done(job.page, result);
  } catch (error) {
    const crashed = worker.isGone();
    await worker.leave();
    const again = { page: job.page, tried: job.tried + 1 };
    if (crashed && !(error instanceof TimeUp) && again.tried < tries) queue.push(again);
    else await plan.failed({ page: job.page, reason: reasonOf(error, crashed) });
  }
}

class TimeUp extends Error {}

/** Rejects when the time is up or the browser is gone, whatever the page still does. */
async function within<Result>(
  time: number,
  task: Promise<Result>,
  worker: BrowserWorker,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new TimeUp(
            `It was not done in ${time / 1000} seconds: the page hangs, or is too much for one look.`,
          ),
        ),
      time,
    );
  });
  try {
    return await Promise.race([task, late, worker.gone()]);
  } finally {
    clearTimeout(timer);
    task.catch(() => undefined);
  }
}

function reasonOf(error: unknown, crashed: boolean): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  if (error instanceof TimeUp) return message;
  if (crashed) return 'The browser crashed on it twice.';
  if (message.includes('ERR_TOO_MANY_REDIRECTS')) return 'It redirects in a circle.';
  if (/ERR_ABORTED|Download is starting/u.test(message)) return 'It is a download, not a page.';
  if (/context was destroyed|navigation|Frame was detached/iu.test(message))
    return 'It went to another address by itself while it was looked at.';
  return message.replace(/^page\.\w+: /u, '');
}

/** One browser process with one tab, started when needed and replaced when gone. */
type BrowserWorker = {
  tab: () => Promise<Tab>;
  /** Rejects when the browser or its page crashes. */
  gone: () => Promise<never>;
  isGone: () => boolean;
  leave: () => Promise<void>;
};

function createWorker(
  launch: () => Promise<Browser>,
  headers: Readonly<Record<string, string>> = {},
): BrowserWorker {
  let browser: Browser | undefined;
  let open: Tab | undefined;
  let used = 0;
  let lost = Promise.withResolvers<never>();
  let isGone = false;
  const lose = (): void => {
    isGone = true;
    lost.reject(new Error('The browser crashed.'));
  };
  const start = async (): Promise<Browser> => {
    lost = Promise.withResolvers<never>();
    lost.promise.catch(() => undefined);
    isGone = false;
    const started = await launch();
    started.on('disconnected', lose);
    return started;
  };
  return {
    tab: async () => {
      if (used++ % pagesPerTab === 0 && open !== undefined) {
        await open.close();
        open = undefined;
      }
      browser ??= await start();
      if (open === undefined) {
        open = await openTab(browser, headers);
        open.page.on('crash', lose);
      }
      return open;
    },
    gone: () => lost.promise,
    isGone: () => isGone,
    leave: async () => {
      const last = browser;
      browser = undefined;
      open = undefined;
      last?.removeListener('disconnected', lose);
      await last?.close().catch(() => undefined);
    },
  };
}
