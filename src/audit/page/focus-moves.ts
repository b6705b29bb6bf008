let moves = 0;

/** How often scripts have moved the focus, or kept a key from doing what it does. */
export function focusMoves(): number {
  return moves;
}

/** Whether it is the walk that moves the focus at this moment. */
let ours = false;

/** Runs before anything else listens: no script learns of the focus that the walk itself takes away. */
export function hideOurMoves(): void {
  const hide = (event: Event): void => {
    if (ours) event.stopImmediatePropagation();
  };
  for (const name of ['blur', 'focusout']) addEventListener(name, hide, true);
}

/**
 * Puts the focus on an element as if it came there from outside the page: what had it before is not
 * told, so that no script of the page answers.
 */
export function enterAt(element: HTMLElement): void {
  const before = moves;
  ours = true;
  try {
    element.focus();
  } finally {
    ours = false;
  }
  moves = before;
}

/** Runs before the page's own scripts: counts what they do to the focus, and to keys. */
export function watchFocusMoves(): void {
  const count = (owner: object, name: string): void => {
    const own: unknown = Reflect.get(owner, name);
    if (typeof own !== 'function') return;
    const apply = (
      call: (...given: unknown[]) => unknown,
      on: unknown,
      given: unknown[],
    ): unknown => {
      if (!(on instanceof Event) || on instanceof KeyboardEvent) moves++;
      return Reflect.apply(call, on, given);
    };
    Reflect.set(owner, name, new Proxy(own, { apply }));
  };
  for (const owner of [HTMLElement.prototype, SVGElement.prototype]) {
    count(owner, 'focus');
    count(owner, 'blur');
  }
  count(Event.prototype, 'preventDefault');
}
