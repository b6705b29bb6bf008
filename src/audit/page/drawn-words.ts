const drawn = new WeakMap<object, string>();

/** Runs before the page's own scripts: remembers the words that they draw on a canvas. */
export function watchDrawnWords(): void {
  const draws = CanvasRenderingContext2D.prototype;
  for (const name of ['fillText', 'strokeText'] as const) {
    const own: unknown = Reflect.get(draws, name);
    if (typeof own !== 'function') continue;
    const apply = (
      call: (...given: unknown[]) => unknown,
      on: unknown,
      given: unknown[],
    ): unknown => {
      const canvas = on instanceof CanvasRenderingContext2D ? on.canvas : undefined;
      if (canvas !== undefined) drawn.set(canvas, String(given[0]));
      return Reflect.apply(call, on, given);
    };
    Reflect.set(draws, name, new Proxy(own, { apply }));
  }
}

/** The last words that a script drew on a canvas; empty where there are none. */
export function drawnWords(element: Element): string {
  return drawn.get(element)?.trim() ?? '';
}
