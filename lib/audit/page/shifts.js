function createShifts(kit) {
  let cut = /* @__PURE__ */ new Set();
  let covered = /* @__PURE__ */ new Set();
  return {
    cutAsItCame: () => [...cut],
    newlyCut: () => kit.cut().filter((element) => !cut.has(element)),
    newlyCovered: () => kit.covered().filter((element) => !covered.has(element)),
    remember: () => {
      cut = new Set(kit.cut());
      covered = new Set(kit.covered());
    }
  };
}
export {
  createShifts
};
