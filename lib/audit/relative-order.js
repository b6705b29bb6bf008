function createOrder() {
  const sequences = /* @__PURE__ */ new Map();
  return {
    add: (page, items) => {
      const key = items.join("\n");
      const known = sequences.get(key) ?? { items, pages: [] };
      known.pages.push(page);
      sequences.set(key, known);
    },
    swaps: () => {
      const all = [...sequences.values()].sort((a, b) => b.pages.length - a.pages.length);
      const [usual, ...others] = all;
      if (usual === void 0) return [];
      return others.flatMap((other) => {
        const swap = firstSwap(usual.items, other.items);
        return swap === void 0 ? [] : other.pages.map((page) => ({ page, ...swap }));
      });
    }
  };
}
function firstSwap(usual, other) {
  const shared = [...new Set(other)].filter((item) => usual.includes(item));
  for (const [index, item] of shared.entries()) {
    const next = shared[index + 1];
    if (next !== void 0 && usual.indexOf(next) < usual.indexOf(item))
      return { first: next, second: item };
  }
  return void 0;
}
export {
  createOrder
};
