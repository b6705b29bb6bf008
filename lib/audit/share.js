function shareOf(pages, shard) {
  return pages.filter((_, position) => position % shard.of === shard.index - 1);
}
function sampleOf(pages) {
  const named = pages.map((page) => ({ page, ...kindOf(page) }));
  const times = Map.groupBy(named, ({ withName }) => withName);
  const kinds = /* @__PURE__ */ new Map();
  for (const { page, kind, withName } of named) {
    const recurs = (times.get(withName)?.length ?? 0) > 1 && !/\d\S*$/.test(withName);
    const key = recurs ? withName : kind;
    if (!kinds.has(key)) kinds.set(key, page);
  }
  return [...kinds.values()];
}
function kindOf(page) {
  const names = page.split("/").filter(Boolean);
  const kind = names.length <= 1 ? page : `${names[0] ?? ""} ${names.length}`;
  return { kind, withName: `${kind} ${names.at(-1) ?? ""}` };
}
export {
  sampleOf,
  shareOf
};
