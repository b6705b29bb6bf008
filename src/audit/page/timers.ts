/** The timers of a page's scripts, by the page's own clock. */
type Timers = {
  started: (id: number, delay: number) => void;
  /** A timer does what it was set for; one that repeats stays. */
  run: (id: number, repeats: boolean, work: () => void) => void;
  dropped: (id: number) => void;
  /** Whether anything is put off for a moment only. */
  busy: () => boolean;
  /** Ends when two frames are drawn and all is done that was put off for a moment since it last ended. */
  settled: () => Promise<void>;
};

/**
 * Keeps account of timers, so that a walk can wait for what a key has set off, however slow the
 * machine. A timer that another one starts is due when both their delays are over; one that was
 * there before the key is waited for once.
 */
function createTimers(): Timers {
  /** In milliseconds: what comes later is no answer to a key. */
  const moment = 500;
  /** What browsers give a timer that a timer sets at least: timers of 0 that set each other have an end, too. */
  const least = 4;
  const waiting = new Map<number, { delay: number; due: number }>();
  const soon = new Set<number>();
  let now = Infinity;
  let tell = (): void => undefined;

  const done = (id: number): void => {
    soon.delete(id);
    tell();
  };
  const dropped = (id: number): void => {
    waiting.delete(id);
    done(id);
  };
  /** What was there before the key gets one turn, counted from when it is waited for. */
  const awaitOld = (): void => {
    for (const [id, { delay, due }] of waiting)
      if (due === Infinity && delay <= moment) soon.add(id);
  };
  const makeOld = (): void => {
    for (const timer of waiting.values()) timer.due = Infinity;
    now = 0;
  };
  const { requestAnimationFrame: ask } = globalThis;
  const frame = (): Promise<unknown> => new Promise((resolve) => ask(resolve));

  return {
    started: (id, asked) => {
      const delay = Math.max(asked, least);
      waiting.set(id, { delay, due: now + delay });
      if (now + delay <= moment) soon.add(id);
    },
    run: (id, repeats, work) => {
      now = repeats ? Infinity : (waiting.get(id)?.due ?? Infinity);
      try {
        work();
      } finally {
        if (repeats) done(id);
        else dropped(id);
      }
    },
    dropped,
    busy: () => [...waiting.values()].some(({ delay }) => delay <= moment),
    settled: async () => {
      awaitOld();
      for (;;) {
        await frame();
        await frame();
        if (soon.size === 0) break;
        await new Promise<void>((resolve) => (tell = resolve));
      }
      makeOld();
    },
  };
}

const timers = createTimers();

/** Whether anything is put off for a moment only. */
export const isBusy = (): boolean => timers.busy();

/** Ends when two frames are drawn and all is done that was put off for a moment since it last ended. */
export const timersSettled = (): Promise<void> => timers.settled();

/** Runs in every document before its own scripts: lets their timers go through the account. */
export function watchTimers(): void {
  type Given = [handler: unknown, delay?: number, ...rest: unknown[]];
  type Apply = (own: (...given: unknown[]) => unknown, page: unknown, given: Given) => unknown;
  const wrap = (name: string, apply: Apply): void => {
    const own: unknown = Reflect.get(window, name);
    if (typeof own === 'function') Reflect.set(window, name, new Proxy(own, { apply }));
  };
  const starting =
    (repeats: boolean): Apply =>
    (start, page, [handler, delay = 0, ...rest]) => {
      if (typeof handler !== 'function') return Reflect.apply(start, page, [handler, delay]);
      const work = (): void => void Reflect.apply(handler, window, rest);
      const ring = (): void => timers.run(Number(id), repeats, work);
      const id: unknown = Reflect.apply(start, page, [ring, delay]);
      timers.started(Number(id), delay);
      return id;
    };
  const stopping: Apply = (stop, page, given) => {
    Reflect.apply(stop, page, given);
    timers.dropped(Number(given[0]));
  };
  wrap('setTimeout', starting(false));
  wrap('setInterval', starting(true));
  wrap('clearTimeout', stopping);
  wrap('clearInterval', stopping);
}
