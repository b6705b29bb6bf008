/**
 * Runs in every document before its own scripts: remembers what gets a click listener, so that
 * things that only a mouse can use are found, and whether anything listens to the focus or to keys.
 */
export function watchClicks(): void {
  const clicks = new WeakSet<EventTarget>();
  window.plainClicks = clicks;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the proxy hands on its own `this`
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = new Proxy(addEventListener, {
    apply: (add, target: EventTarget, given: Parameters<typeof addEventListener>): void => {
      if (given[0] === 'click') clicks.add(target);
      if (/^(focus|blur|key)/u.test(given[0])) window.plainListens = true;
      add.apply(target, given);
    },
  });
}
