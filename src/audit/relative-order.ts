/** One sequence of items, with the pages that show it. */
type Sequence = { items: string[]; pages: string[] };

/** A page whose items are in another order than on most pages, and the first two that are swapped. */
export type Swap = { page: string; first: string; second: string };

/**
 * Collects the same list from many pages and finds those in which shared items change places.
 * The order that most pages have is taken as meant. Items that a page leaves out do not count
 * (WCAG 3.2.3 and 3.2.6 speak of the relative order).
 */
export function createOrder(): {
  add: (page: string, items: string[]) => void;
  swaps: () => Swap[];
} {
  const sequences = new Map<string, Sequence>();
  return {
    add: (page, items) => {
      const key = items.join('\n');
      const known = sequences.get(key) ?? { items, pages: [] };
      known.pages.push(page);
      sequences.set(key, known);
    },
    swaps: () => {
      const all = [...sequences.values()].sort((a, b) => b.pages.length - a.pages.length);
      const [usual, ...others] = all;
      if (usual === undefined) return [];
      return others.flatMap((other) => {
        const swap = firstSwap(usual.items, other.items);
        return swap === undefined ? [] : other.pages.map((page) => ({ page, ...swap }));
      });
    },
  };
}

function firstSwap(
  usual: string[],
  other: string[],
): { first: string; second: string } | undefined {
  const shared = [...new Set(other)].filter((item) => usual.includes(item));
  for (const [index, item] of shared.entries()) {
    const next = shared[index + 1];
    if (next !== undefined && usual.indexOf(next) < usual.indexOf(item))
      return { first: next, second: item };
  }
  return undefined;
}
