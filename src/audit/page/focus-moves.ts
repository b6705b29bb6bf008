let moves = 0;

/** How often scripts have moved the focus, or kept a key from doing what it does. */
export function focusMoves(): number {
  return moves;
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
