/**
 * The pages of one share of several. Every n-th page, so that each share has a bit of every part of
 * the site; all shares together are all pages, each once.
 */
export function pagesOfShare(
  pages: readonly string[],
  shard: { index: number; of: number },
): string[] {
  return pages.filter((_, position) => position % shard.of === shard.index - 1);
}

/**
 * One page of each kind. Pages whose addresses begin with the same folder and are as deep are taken
 * for one kind, because generators make them from one template; the first of them stands for all. A
 * last name that comes up again and again, such as `embed`, is a kind of its own; one with a number in
 * it is a date or a place in a list.
 */
export function sampleOf(pages: readonly string[]): string[] {
  const base = commonFolder(pages);
  const named = pages.map((page) => ({ page, ...kindOf(page.slice(base.length)) }));
  const times = Map.groupBy(named, ({ withName }) => withName);
  const kinds = new Map<string, string>();
  for (const { page, kind, withName } of named) {
    const recurs =
      (times.get(withName)?.length ?? 0) > 1 && !/\d/.test(withName.split(/\s/).at(-1) ?? '');
    const key = recurs ? withName : kind;
    if (!kinds.has(key)) kinds.set(key, page);
  }
  return [...kinds.values()];
}

/** The path that all pages lie under, with a slash on both ends. */
function commonFolder([first = '/', ...others]: readonly string[]): string {
  let base = first.slice(0, first.lastIndexOf('/') + 1);
  while (!others.every((page) => page.startsWith(base)))
    base = base.slice(0, base.lastIndexOf('/', base.length - 2) + 1);
  return base;
}

/** What a page is by its first folder and its depth, and by its last name too. */
function kindOf(page: string): { kind: string; withName: string } {
  const names = page.split('/').filter(Boolean);
  const kind = names.length <= 1 ? `/${page}` : `${names[0] ?? ''} ${names.length}`;
  return { kind, withName: `${kind} ${names.at(-1) ?? ''}` };
}
