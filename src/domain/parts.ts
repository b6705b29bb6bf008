/** How many rows a table of bodies has on one page, so that it comes at once (14 kB) on a phone. */
export const mostInTable = 200;

/** A list in parts of so many, in order; the last may be shorter. No part where the list is empty. */
export function inParts<Item>(all: readonly Item[], most: number): Item[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_none, part) =>
    all.slice(part * most, (part + 1) * most),
  );
}
