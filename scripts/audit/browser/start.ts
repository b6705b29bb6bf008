/** Click listeners that scripts have added, so that things that only a mouse can use are found. */
declare global {
  interface Window {
    plainClicks?: WeakSet<EventTarget>;
  }
}

/** Runs in every document before its own scripts. */
export function watchClicks(): void {
  const clicks = new WeakSet<EventTarget>();
  window.plainClicks = clicks;
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
    if (given[0] === 'click') clicks.add(this);
    add.apply(this, given);
  };
}
