/**
 * The pages of one share of several. Every n-th page, so that each share has a bit of every part of
 * the site; all shares together are all pages, each once.
 */
export function shareOf(pages: readonly string[], shard: { index: number; of: number }): string[] {
  return pages.filter((_, position) => position % shard.of === shard.index - 1);
}

/**
 * One page of each kind. Pages whose addresses begin with the same folder and are as deep are taken
 * for one kind, because generators make them from one template; the first of them stands for all.
 */
export function sampleOf(pages: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const page of pages) {
    const parts = page.split('/').filter(Boolean);
    const kind = parts.length <= 1 ? page : `${parts[0] ?? ''} ${parts.length}`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}
