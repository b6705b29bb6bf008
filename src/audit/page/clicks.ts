const clicks = new WeakSet<EventTarget>();

/** A mark on a window whose scripts listen to the focus or to keys; frames are asked for it too. */
const listensMark = Symbol.for('plain-findings-audit-listens');

/** Whether a script listens to the focus itself, and so may change how it looks. */
let watchesFocus = false;

/** Whether a script listens to keys somewhere in the page, and not for short cuts of the whole page alone. */
let watchesKeysInside = false;

/**
 * Runs before the page's own scripts: remembers what gets a click listener, so that things that only
 * a mouse can use are found, and whether anything listens to the focus or to keys.
 */
export function watchClicks(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the proxy hands on its own `this`
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = new Proxy(addEventListener, {
    // Where a script asks without a target, as in “addEventListener('click', …)”, it means the window.
    apply: (
      add,
      asked: EventTarget | undefined,
      given: Parameters<typeof addEventListener>,
    ): void => {
      const target = asked ?? window;
      if (given[0] === 'click') clicks.add(target);
      if (/^(focus|blur|key)/u.test(given[0])) Reflect.set(window, listensMark, true);
      if (/^(focus|blur)/u.test(given[0])) watchesFocus = true;
      if (given[0].startsWith('key') && target !== window) watchesKeysInside = true;
      add.apply(target, given);
    },
  });
}

/** Whether a script has added a click listener to an element. */
export function hasClickListener(element: EventTarget): boolean {
  return clicks.has(element);
}

/** Whether a script has added a listener to the focus. */
export function listensToFocus(): boolean {
  return watchesFocus;
}

/** Whether a script may answer the focus or a key at a part of the page, such as a menu. */
export function listensInParts(): boolean {
  return watchesFocus || watchesKeysInside;
}

/** Whether scripts of a window listen to the focus or to keys, and so may move the focus. */
export function listensToKeys(view: Window): boolean {
  return Reflect.get(view, listensMark) === true;
}
