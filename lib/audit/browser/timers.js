function createTimers() {
  const moment = 500;
  const waiting = /* @__PURE__ */ new Map();
  const soon = /* @__PURE__ */ new Set();
  let now = Infinity;
  let tell = () => void 0;
  const done = (id) => {
    soon.delete(id);
    tell();
  };
  const dropped = (id) => {
    waiting.delete(id);
    done(id);
  };
  const awaitOld = () => {
    for (const [id, { delay, due }] of waiting)
      if (due === Infinity && delay <= moment) soon.add(id);
  };
  const makeOld = () => {
    for (const timer of waiting.values()) timer.due = Infinity;
    now = 0;
  };
  const { requestAnimationFrame: ask } = globalThis;
  const frame = () => new Promise((resolve) => ask(resolve));
  return {
    started: (id, delay) => {
      waiting.set(id, { delay, due: now + delay });
      if (now + delay <= moment) soon.add(id);
    },
    run: (id, repeats, work) => {
      now = repeats ? Infinity : waiting.get(id)?.due ?? Infinity;
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
      for (; ; ) {
        await frame();
        await frame();
        if (soon.size === 0) break;
        await new Promise((resolve) => tell = resolve);
      }
      makeOld();
    }
  };
}
function watchTimers(timers) {
  const wrap = (name, apply) => {
    const own = Reflect.get(window, name);
    if (typeof own === "function") Reflect.set(window, name, new Proxy(own, { apply }));
  };
  const starting = (repeats) => (start, page, [handler, delay = 0, ...rest]) => {
    if (typeof handler !== "function") return Reflect.apply(start, page, [handler, delay]);
    const work = () => void Reflect.apply(handler, window, rest);
    const ring = () => timers.run(Number(id), repeats, work);
    const id = Reflect.apply(start, page, [ring, delay]);
    timers.started(Number(id), delay);
    return id;
  };
  const stopping = (stop, page, given) => {
    Reflect.apply(stop, page, given);
    timers.dropped(Number(given[0]));
  };
  wrap("setTimeout", starting(false));
  wrap("setInterval", starting(true));
  wrap("clearTimeout", stopping);
  wrap("clearInterval", stopping);
  window.plainTimers = timers;
}
const timersScript = `(${String(watchTimers)})((${String(createTimers)})())`;
export {
  createTimers,
  timersScript,
  watchTimers
};
