import { openTab } from "./tab.js";
const pagesPerTab = 150;
const tries = 2;
async function runPool(plan) {
  const queue = plan.pages.map((page) => ({ page, tried: 0 })).reverse();
  const count = Math.min(plan.browsers, plan.pages.length);
  await Promise.all(Array.from({ length: count }, () => work(plan, queue)));
}
async function work(plan, queue) {
  const seat = createSeat(plan.launch);
  try {
    for (let job = queue.pop(); job !== void 0; job = queue.pop())
      await attempt(plan, queue, seat, job);
  } finally {
    await seat.leave();
  }
}
async function attempt(plan, queue, seat, job) {
  try {
    const result = await within(plan.timeout, plan.look(await seat.tab(), job.page), seat);
    await plan.done(job.page, result);
  } catch (error) {
    const crashed = seat.isGone();
    await seat.leave();
    const again = { page: job.page, tried: job.tried + 1 };
    if (crashed && !(error instanceof TimeUp) && again.tried < tries) queue.push(again);
    else await plan.failed({ page: job.page, reason: reasonOf(error, crashed) });
  }
}
class TimeUp extends Error {
}
async function within(time, task, seat) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(
        new TimeUp(
          `It was not done in ${time / 1e3} seconds: the page hangs, or is too much for one look.`
        )
      ),
      time
    );
  });
  try {
    return await Promise.race([task, late, seat.gone()]);
  } finally {
    clearTimeout(timer);
    task.catch(() => void 0);
  }
}
function reasonOf(error, crashed) {
  const message = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
  if (error instanceof TimeUp) return message;
  if (crashed) return "The browser crashed on it twice.";
  if (message.includes("ERR_TOO_MANY_REDIRECTS")) return "It redirects in a circle.";
  if (/ERR_ABORTED|Download is starting/u.test(message)) return "It is a download, not a page.";
  if (/context was destroyed|navigation|Frame was detached/iu.test(message))
    return "It went to another address by itself while it was looked at.";
  return message.replace(/^page\.\w+: /u, "");
}
function createSeat(launch) {
  let browser;
  let open;
  let used = 0;
  let lost = Promise.withResolvers();
  let isGone = false;
  const lose = () => {
    isGone = true;
    lost.reject(new Error("The browser crashed."));
  };
  const start = async () => {
    lost = Promise.withResolvers();
    lost.promise.catch(() => void 0);
    isGone = false;
    const started = await launch();
    started.on("disconnected", lose);
    return started;
  };
  return {
    tab: async () => {
      if (used++ % pagesPerTab === 0 && open !== void 0) {
        await open.close();
        open = void 0;
      }
      browser ??= await start();
      if (open === void 0) {
        open = await openTab(browser);
        open.page.on("crash", lose);
      }
      return open;
    },
    gone: () => lost.promise,
    isGone: () => isGone,
    leave: async () => {
      const last = browser;
      browser = void 0;
      open = void 0;
      last?.removeListener("disconnected", lose);
      await last?.close().catch(() => void 0);
    }
  };
}
export {
  runPool
};
