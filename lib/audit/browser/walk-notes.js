function createNotes(kit) {
  const expected = kit.stopsExpected();
  const looks = new Map(expected.map((element) => [element, kit.look(element)]));
  const pale = new Set(expected.filter((element) => kit.lowContrast(element) !== void 0));
  const stops = [];
  const back = [];
  const stopAt = (element) => {
    const lowContrast = pale.has(element) ? void 0 : kit.lowContrast(element);
    return {
      ...kit.met(element),
      index: expected.indexOf(element),
      tabindex: element instanceof HTMLElement ? element.tabIndex : 0,
      marked: element.localName === "iframe" || looks.get(element) !== kit.look(element),
      ...lowContrast === void 0 ? {} : { lowContrast },
      backwards: kit.turnedRound(element, stops.at(-1)?.element)
    };
  };
  const reached = () => {
    const met = new Set(stops.map(({ element }) => element));
    const groups = new Set([...met].map(kit.radioGroup).filter((group) => group !== ""));
    return new Set(expected.filter((one) => met.has(one) || groups.has(kit.radioGroup(one))));
  };
  return {
    total: expected.length,
    reached: () => reached().size,
    stop: (element) => stops.push({ element, stop: stopAt(element) }),
    back: (element) => back.push(kit.met(element)),
    elements: () => stops.map(({ element }) => element),
    first: () => stops[0]?.element,
    last: () => stops.at(-1)?.element,
    count: () => stops.length,
    all: () => {
      const known = reached();
      const missed = expected.filter((element) => !known.has(element));
      const drafts = missed.map((element) => kit.draft(element, ""));
      return { stops: stops.map(({ stop }) => stop), back, missed: drafts };
    }
  };
}
export {
  createNotes
};
